using System.Net.Mail;
using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>Sections of a creator as people mean them, or refused by the name of the field.</summary>
internal static class CreatorChecks
{
    public static CreatorPerson Checked(this CreatorPerson person) => new()
    {
        DisplayName = Typed.Text(person.DisplayName, "displayName", ProfileConsts.MaxNameLength),
        Headline = Typed.Text(person.Headline, "headline", ProfileConsts.MaxLineLength),
        Bio = Typed.Text(person.Bio, "bio", ProfileConsts.MaxTextLength),
        Niches = Typed.Words(person.Niches, "niches", ProfileConsts.MaxWords, ProfileConsts.MaxWordLength),
        Languages = Typed.Words(person.Languages, "languages", ProfileConsts.MaxWords, ProfileConsts.MaxWordLength),
        Website = Typed.Url(person.Website, "website", ProfileConsts.MaxUrlLength),
        Country = Codes.Country(person.Country),
    };

    public static Availability Checked(this Availability availability) => availability with
    {
        HoursPerWeek = Between(availability.HoursPerWeek, 1, ProfileConsts.MaxHoursPerWeek, "hoursPerWeek"),
        Note = Typed.Text(availability.Note, "note", ProfileConsts.MaxLineLength),
    };

    /// <param name="items">Those that are known keep their id.</param>
    /// <param name="known">Ids of those that are there.</param>
    /// <param name="ids">For those that are new.</param>
    public static IReadOnlyList<PortfolioItem> Checked(IReadOnlyList<PortfolioItem> items, IEnumerable<Guid> known, IGuidGenerator ids)
    {
        var free = known.ToHashSet();
        return Typed.Few(
            [
                .. items.OfType<PortfolioItem>().Select(item => new PortfolioItem
                {
                    Id = free.Remove(item.Id) ? item.Id : ids.Create(),
                    Title = Check.NotNullOrWhiteSpace(Typed.Text(item.Title, "portfolio", ProfileConsts.MaxNameLength), "portfolio"),
                    Url = Typed.Url(item.Url, "portfolio", ProfileConsts.MaxUrlLength),
                    Description = Typed.Text(item.Description, "portfolio", ProfileConsts.MaxTextLength),
                }),
            ],
            "portfolio",
            ProfileConsts.MaxPortfolioItems);
    }

    public static MediaKitChoices Checked(this MediaKitChoices choices) => choices with
    {
        ContactEmail = Typed.Text(choices.ContactEmail, "contactEmail", ProfileConsts.MaxEmailLength) is not { } email ? null
            : MailAddress.TryCreate(email, out var address) && address.Address == email ? email
            : throw new AbpValidationException("This is not an e-mail address.", "contactEmail"),
    };

    public static IReadOnlyList<Rate> Checked(IReadOnlyList<Rate> rates)
    {
        if (rates.DistinctBy(rate => (rate.Platform, rate.Format)).Count() < rates.Count)
        {
            throw new AbpValidationException("There is one price for each platform and format.", "rates");
        }

        return Typed.Few(
            [
                .. rates.Select(rate => rate with
                {
                    Amount = Between<decimal>(rate.Amount, 0, ProfileConsts.MaxAmount, "rates")!.Value,
                    Currency = Check.NotNullOrWhiteSpace(Codes.Currency(rate.Currency), "currency"),
                }),
            ],
            "rates",
            ProfileConsts.MaxRates);
    }

    public static IReadOnlyList<AudienceMetric> Checked(IReadOnlyList<AudienceMetric> metrics)
    {
        if (metrics.DistinctBy(metric => metric.Platform).Count() < metrics.Count)
        {
            throw new AbpValidationException("There is one number for each platform.", "audienceMetrics");
        }

        foreach (var metric in metrics)
        {
            Between<long>(metric.Followers, 0, 10_000_000_000, "audienceMetrics");
            Between<decimal>(metric.EngagementRate, 0, 100, "audienceMetrics");
        }

        return metrics;
    }

    private static T? Between<T>(T? number, T least, T most, string field)
        where T : struct, IComparable<T> =>
        number is not { } value || (value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0)
            ? number
            : throw new AbpValidationException($"The field {field} takes a number from {least} to {most}.", field);
}
