package au.standcorrected.programs.content.pages;

/** @param changed a date as {@code YYYY-MM-DD}, or empty when it is not known */
public record SitemapEntry(String address, String changed) {}
