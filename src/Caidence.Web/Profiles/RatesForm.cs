using Caidence.Onboarding;
using Caidence.Profiles;
using Caidence.Social;

namespace Caidence.Web.Profiles;

public sealed class RatesForm : SectionForm
{
    private const int EmptyRows = 3;
    private const string UsualCurrency = "EUR";

    public string? Currency { get; set; }

    /// <summary>Rows without an amount are left out.</summary>
    public List<RateRow> Rates { get; set; } = [];
    public AvailabilityStatus Status { get; set; }
    public DateOnly? From { get; set; }
    public int? HoursPerWeek { get; set; }
    public string? Note { get; set; }
    public Dictionary<SocialPlatform, long?> Followers { get; set; } = [];

    public override OnboardingStep Step => OnboardingStep.Rates;

    public override void Read(SectionSheet sheet)
    {
        var creator = sheet.Creator!;
        Currency = creator.RateCard is [{ Currency: { } usual }, ..] ? usual : UsualCurrency;
        Rates = [.. creator.RateCard!.Select(rate => new RateRow { Platform = rate.Platform, Format = rate.Format, Amount = rate.Amount })];
        Rates.AddRange(Enumerable.Range(0, Math.Min(EmptyRows, ProfileConsts.MaxRates - Rates.Count)).Select(_ => new RateRow()));
        (Status, From) = (creator.Availability!.Status, creator.Availability.From);
        (HoursPerWeek, Note) = (creator.Availability.HoursPerWeek, creator.Availability.Note);
        Followers = Enum.GetValues<SocialPlatform>().ToDictionary(
            platform => platform, platform => creator.AudienceMetrics!.FirstOrDefault(metric => metric.Platform == platform)?.Followers);
    }

    public override void Write(SectionSheet sheet)
    {
        var creator = sheet.Creator!;
        var known = creator.AudienceMetrics!;
        creator.RateCard =
        [
            .. Rates.Where(row => row.Amount is not null).Select(row => new Rate { Platform = row.Platform, Format = row.Format, Amount = row.Amount!.Value, Currency = Currency }),
        ];
        creator.Availability = new() { Status = Status, From = From, HoursPerWeek = HoursPerWeek, Note = Note };
        creator.AudienceMetrics =
        [
            .. Followers.Where(row => row.Value is not null).Select(row =>
                (known.FirstOrDefault(metric => metric.Platform == row.Key) ?? new() { Platform = row.Key }) with { Followers = row.Value!.Value }),
        ];
    }
}

public sealed class RateRow
{
    public SocialPlatform Platform { get; set; }
    public RateFormat Format { get; set; }
    public decimal? Amount { get; set; }
}
