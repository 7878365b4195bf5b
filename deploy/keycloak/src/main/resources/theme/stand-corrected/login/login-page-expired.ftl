<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lede">${msg("pageExpiredMsg1")}</p>
    <a class="button" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    <p><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
  </#if>
</@layout.registrationLayout>
