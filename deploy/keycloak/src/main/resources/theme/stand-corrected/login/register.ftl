<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "register-commons.ftl" as registerCommons>
<#assign autocompletes = {"firstName": "given-name", "lastName": "family-name", "email": "email"}>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayInfo=true; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
    <p class="lede">${msg("registerLede")}</p>
    <form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" data-once>
      <div class="field-pair">
      <#list profile.attributes as attribute>
        <#if attribute.name = "email"></div></#if>
        <#if attribute.name != "locale">
          <@fields.line name=attribute.name label=advancedMsg(attribute.displayName!attribute.name) type=(attribute.name = "email")?then("email", "text") value=(attribute.value!"") autocomplete=(autocompletes[attribute.name]!"") autofocus=attribute?is_first required=attribute.required hint=(attribute.name = "email")?then(msg("registerEmailHint"), "") />
        </#if>
      </#list>
      <#if passwordRequired??>
        <@fields.password name="password" label=msg("password") autocomplete="new-password" errors="password" hint=msg("passwordHint") />
        <@fields.confirmation of="password" />
        <@fields.error id="password-confirm" names="password-confirm" />
      </#if>
      <@registerCommons.termsAcceptance />
      <@fields.submit label=msg("doRegister") />
    </form>
  <#elseif section = "info">
    <p>${msg("haveAccount")} <a href="${url.loginUrl}">${msg("doLogIn")}</a></p>
  </#if>
</@layout.registrationLayout>
