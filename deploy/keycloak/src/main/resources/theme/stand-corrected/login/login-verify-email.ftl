<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayInfo=true displayMessage=message?has_content && message.type = "error"; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="lede"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
    <p class="secondary">${msg("emailVerifyPatience")}</p>
    <#if isAppInitiatedAction??>
      <form class="form" action="${url.loginAction}" method="post" data-once>
        <@fields.submit label=verifyEmail???then(msg("emailVerifyResend"), msg("emailVerifySend")) />
        <button class="button quiet wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </form>
    </#if>
  <#elseif section = "info">
    <#if !isAppInitiatedAction??>
      <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
