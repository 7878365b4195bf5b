<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=message?has_content && message.type = "error" && !messagesPerField.existsError("password", "password-confirm"); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" data-once>
      <input class="hidden-visually" type="text" name="username" value="${(auth.attemptedUsername)!}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
      <@fields.password name="password-new" label=msg("passwordNew") autocomplete="new-password" autofocus=true errors="password" hint=msg("passwordHint") />
      <@fields.confirmation of="password-new" />
      <@fields.error id="password-confirm" names="password-confirm" />
      <label class="choice"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"><span>${msg("logoutOtherSessions")}</span></label>
      <@fields.submit label=msg("doSavePassword") name="login" />
      <#if isAppInitiatedAction??>
        <button class="button quiet wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
