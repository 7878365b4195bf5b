<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError("username"); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="lede">${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" data-once>
      <@fields.line name="username" label=msg("email") type="email" value=(auth.attemptedUsername!"") autocomplete="username" autofocus=true />
      <@fields.submit label=msg("doSendReset") />
    </form>
  <#elseif section = "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
