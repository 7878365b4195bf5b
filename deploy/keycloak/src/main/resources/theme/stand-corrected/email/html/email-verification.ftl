<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("emailVerificationSubject") preview=msg("emailVerificationPreview")>
  <@layout.title words=msg("emailVerificationTitle", (user.firstName)!"") />
  <@layout.paragraph>${msg("emailVerificationWords")}</@layout.paragraph>
  <@layout.button href=link words=msg("emailVerificationButton") />
  <@layout.paragraph>${msg("linkWorksFor", linkExpirationFormatter(linkExpiration))}</@layout.paragraph>
  <@layout.aside>${msg("emailVerificationNotYou")}</@layout.aside>
</@layout.emailLayout>
