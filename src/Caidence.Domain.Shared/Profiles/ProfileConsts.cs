namespace Caidence.Profiles;

public static class ProfileConsts
{
    public const int MaxNameLength = 100;
    public const int MaxWordLength = 64;
    public const int MaxLineLength = 200;
    public const int MaxTextLength = 2_000;
    public const int MaxUrlLength = 500;
    public const int MaxEmailLength = 256;
    public const int MaxWords = 12;
    public const int MaxContentPillars = 8;
    public const int MaxCompetitors = 10;
    public const int MaxPortfolioItems = 24;
    public const int MaxRates = 40;
    public const int MinAge = 13;
    public const int MaxAge = 120;
    public const int MaxHoursPerWeek = 100;
    public const int MaxAmount = 10_000_000;
}
