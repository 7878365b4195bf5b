<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("passwordResetSubject") preview=msg("passwordResetPreview")>
  <@layout.title words=msg("passwordResetTitle", (user.firstName)!"") />
  <@layout.paragraph>${msg("passwordResetWords")}</@layout.paragraph>
  <@layout.button href=link words=msg("passwordResetButton") />
  <@layout.paragraph>${msg("linkWorksFor", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
  <@layout.aside>${msg("passwordResetNotYou")}</@layout.aside>
</@layout.emailLayout>
