using System.Globalization;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

public sealed record CurrentCultureDto
{
    public required string DisplayName { get; init; }
    public required string EnglishName { get; init; }
    public required string ThreeLetterIsoLanguageName { get; init; }
    public required string TwoLetterIsoLanguageName { get; init; }
    public bool IsRightToLeft { get; init; }
    public required string CultureName { get; init; }
    public required string Name { get; init; }
    public required string NativeName { get; init; }
    public required DateTimeFormatDto DateTimeFormat { get; init; }

    public static CurrentCultureDto From(CultureInfo culture) => new()
    {
        DisplayName = culture.DisplayName,
        EnglishName = culture.EnglishName,
        ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
        TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
        IsRightToLeft = culture.TextInfo.IsRightToLeft,
        CultureName = culture.Name,
        Name = culture.Name,
        NativeName = culture.NativeName,
        DateTimeFormat = DateTimeFormatDto.From(culture.DateTimeFormat),
    };
}

public sealed record DateTimeFormatDto
{
    public required string CalendarAlgorithmType { get; init; }
    public required string DateTimeFormatLong { get; init; }
    public required string ShortDatePattern { get; init; }
    public required string FullDateTimePattern { get; init; }
    public required string DateSeparator { get; init; }
    public required string ShortTimePattern { get; init; }
    public required string LongTimePattern { get; init; }

    public static DateTimeFormatDto From(DateTimeFormatInfo format) => new()
    {
        CalendarAlgorithmType = format.Calendar.AlgorithmType.ToString(),
        DateTimeFormatLong = format.LongDatePattern,
        ShortDatePattern = format.ShortDatePattern,
        FullDateTimePattern = format.FullDateTimePattern,
        DateSeparator = format.DateSeparator,
        ShortTimePattern = format.ShortTimePattern,
        LongTimePattern = format.LongTimePattern,
    };
}
