<#--
  The frame of every page. No inline script and no inline style: the realm's content security policy forbids both.
  /design is served by the gateway from this same origin.
-->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="en-AU">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="theme-color" content="#edf2ee">
  <title><#if pageId??>${msg("title." + pageId?replace(".ftl", ""))?starts_with("title.")?then(title!"Stand Corrected", msg("title." + pageId?replace(".ftl", "")) + " · Stand Corrected")}<#else>Stand Corrected</#if></title>
  <link rel="icon" href="/design/favicon.svg" type="image/svg+xml">
  <link rel="preload" href="/design/fonts/bricolage-grotesque-latin.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="preload" href="/design/fonts/atkinson-hyperlegible-next-latin.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="/design/tokens.css">
  <link rel="stylesheet" href="/design/site.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/door.css?v=${properties.lookVersion}">
  <script type="module" src="${url.resourcesPath}/js/door.js?v=${properties.lookVersion}"></script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
</head>
<body data-page="${(pageId!'')?replace('.ftl', '')}" data-signed-in-elsewhere="${url.ssoLoginInOtherTabsUrl!}"<#if authenticationSession??> data-attempt="${authenticationSession.authSessionIdHash}"</#if>>
  <a class="skip" href="#page">${msg("skipToPage")}</a>
  <header class="site-header">
    <div class="wrap"><a class="brand" href="/"><img src="/design/logo.svg" alt="" width="27" height="40">Stand Corrected</a></div>
  </header>
  <main id="page" class="wrap door">
    <div class="door-step">
      <h1><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <p class="door-known">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="notice" data-kind="${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">
          <span class="icon <#if message.type = 'success'>icon-check<#elseif message.type = 'info'>icon-info<#else>icon-warning</#if>" aria-hidden="true"></span>
          <p>${kcSanitize(message.summary)?no_esc}</p>
        </div>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <button class="door-link" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
        <div class="door-aside"><#nested "info"></div>
      </#if>
    </div>
    <aside class="door-day hero-panel" aria-label="${msg("dayLabel")}">
      <ol class="spine">
        <li data-state="done"><div class="spine-body"><span class="spine-when">${msg("dayMorningWhen")}</span><h2>${msg("dayMorning")}</h2><p>${msg("dayMorningWhat")}</p></div></li>
        <li data-state="now"><div class="spine-body"><span class="spine-when">${msg("dayDeskWhen")}</span><h2>${msg("dayDesk")}</h2><p>${msg("dayDeskWhat")}</p></div></li>
        <li data-state="later"><div class="spine-body"><span class="spine-when">${msg("dayEveningWhen")}</span><h2>${msg("dayEvening")}</h2><p>${msg("dayEveningWhat")}</p></div></li>
      </ol>
    </aside>
  </main>
  <footer class="door-footer">
    <div class="wrap">
      <p>${msg("helpEmergency")} <a href="tel:000">000</a></p>
      <p>${msg("helpNurse")} <a href="tel:1300606024">1300 60 60 24</a></p>
      <p>${msg("helpClinic")} <a href="tel:0394677889">03 9467 7889</a></p>
    </div>
  </footer>
</body>
</html>
</#macro>
