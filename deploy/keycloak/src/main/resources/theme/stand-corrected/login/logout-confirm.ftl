<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="lede">${msg("logoutConfirmHeader")}</p>
    <form class="form" action="${url.logoutConfirmAction}" method="post" data-once>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@fields.submit label=msg("doLogout") name="confirmLogout" />
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
      <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
