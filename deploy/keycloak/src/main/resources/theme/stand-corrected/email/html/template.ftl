<#--
  The frame of every message. Mail programs load no style sheet, so the values of /design/tokens.css are written out here:
  page #edf2ee, card #ffffff, ink #16302b, slate #4a5f59, gum #1c5a4c, wattle #f4b942. The spine is drawn with table cells: no picture to block.
-->
<#assign text = "font-family:'Atkinson Hyperlegible Next','Segoe UI','Helvetica Neue',Arial,sans-serif;font-size:18px;line-height:28px;color:#16302b;">
<#assign heading = "font-family:'Bricolage Grotesque','Avenir Next','Segoe UI',Arial,sans-serif;font-weight:700;color:#16302b;letter-spacing:-0.02em;">
<#assign small = "font-family:'Atkinson Hyperlegible Next','Segoe UI','Helvetica Neue',Arial,sans-serif;font-size:15px;line-height:22px;color:#4a5f59;">

<#macro emailLayout title="" preview="">
<!doctype html>
<html lang="en-AU">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>${title}</title>
</head>
<body style="margin:0;padding:0;background-color:#edf2ee;">
<div style="display:none;max-height:0;overflow:hidden;">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#edf2ee;"><tr><td align="center" style="padding:32px 16px 48px;">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left;">
    <tr><td style="padding:0 8px 24px;">
      <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
        <td style="padding-right:12px;">
          <table role="presentation" cellpadding="0" cellspacing="0" border="0" width="26">
            <tr><td style="height:9px;line-height:9px;font-size:0;background-color:#1c5a4c;border-radius:9px;">&nbsp;</td></tr>
            <tr><td style="height:3px;line-height:3px;font-size:0;">&nbsp;</td></tr>
            <tr><td style="height:9px;line-height:9px;font-size:0;background-color:#1c5a4c;border-radius:9px;">&nbsp;</td></tr>
            <tr><td style="height:3px;line-height:3px;font-size:0;">&nbsp;</td></tr>
            <tr><td style="height:9px;line-height:9px;font-size:0;background-color:#f4b942;border-radius:9px;">&nbsp;</td></tr>
          </table>
        </td>
        <td style="${heading}font-size:22px;line-height:28px;">Stand Corrected</td>
      </tr></table>
    </td></tr>
    <tr><td style="background-color:#ffffff;border-radius:20px;padding:32px 32px 36px;${text}"><#nested></td></tr>
    <tr><td style="padding:24px 8px 0;${small}">
      Stand Corrected, by Health Wise Chiropractic in Sunbury and Melton, Victoria.<br>
      Questions? Ring us on <a href="tel:0394677889" style="color:#1c5a4c;white-space:nowrap;">03&nbsp;9467&nbsp;7889</a>.
    </td></tr>
  </table>
</td></tr></table>
</body>
</html>
</#macro>

<#macro title words>
<h1 style="margin:0 0 16px;${heading}font-size:32px;line-height:36px;">${words}</h1>
</#macro>

<#macro paragraph>
<p style="margin:0 0 16px;${text}"><#nested></p>
</#macro>

<#macro button href words>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0;"><tr><td style="background-color:#1c5a4c;border-radius:14px;">
  <a href="${href}" style="display:inline-block;padding:15px 28px;border-radius:14px;${text}line-height:24px;font-weight:700;color:#ffffff;text-decoration:none;">${words}</a>
</td></tr></table>
</#macro>

<#macro aside>
<p style="margin:16px 0 0;${small}"><#nested></p>
</#macro>
