<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section = "form">
    <p class="lede">${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="secondary small">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink??>
      <a class="button" id="backToApplication" href="${(client.baseUrl)!'/'}">${msg("startAgain")}</a>
    </#if>
  </#if>
</@layout.registrationLayout>
