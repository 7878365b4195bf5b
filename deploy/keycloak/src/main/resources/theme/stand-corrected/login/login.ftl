<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" data-once>
      <#if wrong>
        <div class="notice" data-kind="error" role="alert" id="input-error">
          <span class="icon icon-warning" aria-hidden="true"></span>
          <p>${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</p>
        </div>
      </#if>
      <#if !usernameHidden??>
        <div class="field">
          <label for="username">${msg("email")}</label>
          <input id="username" name="username" type="text" value="${(login.username!'')}" inputmode="email" autocapitalize="none" spellcheck="false" autocomplete="username" dir="ltr"<#if !wrong || !(login.username)?has_content> autofocus</#if>>
        </div>
      </#if>
      <div class="field">
        <div class="field-row">
          <label for="password">${msg("password")}</label>
          <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
        </div>
        <div class="password">
          <input id="password" name="password" type="password" autocomplete="current-password" dir="ltr"<#if usernameHidden?? || (wrong && (login.username)?has_content)> autofocus</#if>>
          <button class="password-toggle" type="button" hidden aria-controls="password" aria-pressed="false" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}"><span class="icon icon-eye" aria-hidden="true"></span><span class="hidden-visually">${msg("showPassword")}</span></button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
        <label class="choice"><input type="checkbox" name="rememberMe"<#if login.rememberMe??> checked</#if>><span>${msg("rememberMe")}</span></label>
      </#if>
      <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="button wide" type="submit" name="login" id="kc-login">${msg("doLogIn")}</button>
    </form>
  <#elseif section = "info">
    <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
  </#if>
</@layout.registrationLayout>
