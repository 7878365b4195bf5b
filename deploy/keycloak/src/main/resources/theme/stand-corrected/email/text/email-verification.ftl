<#ftl output_format="plainText">
${msg("emailVerificationTitle", (user.firstName)!"")}

${msg("emailVerificationWordsPlain")}

${link}

${msg("linkWorksFor", linkExpirationFormatter(linkExpiration))}
${msg("emailVerificationNotYou")}

Stand Corrected, by Health Wise Chiropractic in Sunbury and Melton, Victoria
03 9467 7889
