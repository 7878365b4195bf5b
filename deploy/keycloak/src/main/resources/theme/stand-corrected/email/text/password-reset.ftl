<#ftl output_format="plainText">
${msg("passwordResetTitle", (user.firstName)!"")}

${msg("passwordResetWordsPlain")}

${link}

${msg("linkWorksFor", linkExpirationFormatter(linkExpiration))}
${msg("passwordResetNotYou")}

Stand Corrected, by Health Wise Chiropractic in Sunbury and Melton, Victoria
03 9467 7889
