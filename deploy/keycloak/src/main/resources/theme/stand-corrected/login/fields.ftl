<#-- The two kinds of field that our pages need: a line of text and a password that can be shown. -->
<#macro error id names>
  <#if messagesPerField.existsError(names)>
    <span class="field-error" id="${id}-error" aria-live="polite"><span class="icon icon-warning" aria-hidden="true"></span><span>${kcSanitize(messagesPerField.getFirstError(names))?no_esc}</span></span>
  </#if>
</#macro>

<#macro line name label type="text" value="" autocomplete="" autofocus=false errors=name hint="" required=true>
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><span class="hint" id="${name}-hint">${hint}</span></#if>
    <input id="${name}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if type = "email"> dir="ltr" inputmode="email" autocapitalize="none" spellcheck="false"</#if><#if required> aria-required="true"</#if><#if messagesPerField.existsError(errors)> aria-invalid="true" aria-describedby="${name}-error"<#elseif hint?has_content> aria-describedby="${name}-hint"</#if><#if autofocus> autofocus</#if>>
    <@error id=name names=errors />
  </div>
</#macro>

<#macro password name label autocomplete autofocus=false errors=name hint="">
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><span class="hint" id="${name}-hint">${hint}</span></#if>
    <div class="password">
      <input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" dir="ltr" aria-required="true"<#if messagesPerField.existsError(errors)> aria-invalid="true" aria-describedby="${name}-error"<#elseif hint?has_content> aria-describedby="${name}-hint"</#if><#if autofocus> autofocus</#if>>
      <button class="password-toggle" type="button" hidden aria-controls="${name}" aria-pressed="false" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}"><span class="icon icon-eye" aria-hidden="true"></span><span class="hidden-visually">${msg("showPassword")}</span></button>
    </div>
    <@error id=name names=errors />
  </div>
</#macro>

<#--
  Keycloak wants a new password twice. Who can see what they type need not type it again: with JavaScript the second one is filled
  in from the first when the form is sent; without it, it is asked for.
-->
<#macro confirmation of>
  <noscript><@password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" /></noscript>
  <input type="hidden" data-confirms="${of}">
</#macro>

<#macro submit label name="" value="">
  <button class="button wide" type="submit"<#if name?has_content> name="${name}"</#if><#if value?has_content> value="${value}"</#if>>${label}</button>
</#macro>
