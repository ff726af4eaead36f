using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>Sections of a brand as people mean them, or refused by the name of the field.</summary>
internal static class BrandChecks
{
    public static BrandStory Checked(this BrandStory story) => new()
    {
        BrandId = story.BrandId,
        Tagline = Typed.Text(story.Tagline, "tagline", ProfileConsts.MaxLineLength),
        Mission = Typed.Text(story.Mission, "mission", ProfileConsts.MaxTextLength),
    };

    public static BrandAudience Checked(this BrandAudience audience)
    {
        CheckAge(audience.AgeFrom, "ageFrom");
        CheckAge(audience.AgeTo, "ageTo");
        if (audience.AgeFrom > audience.AgeTo)
        {
            throw new AbpValidationException("The older age comes second.", "ageTo");
        }

        return audience with
        {
            Description = Typed.Text(audience.Description, "description", ProfileConsts.MaxTextLength),
            Locations = Words(audience.Locations, "locations"),
            Interests = Words(audience.Interests, "interests"),
        };
    }

    public static BrandVoice Checked(this BrandVoice voice) => new()
    {
        Tones = Words(voice.Tones, "tones"),
        Description = Typed.Text(voice.Description, "description", ProfileConsts.MaxTextLength),
        AvoidedWords = Words(voice.AvoidedWords, "avoidedWords"),
    };

    public static BrandGuidelines Checked(this BrandGuidelines guidelines) => new()
    {
        Dos = Typed.Text(guidelines.Dos, "dos", ProfileConsts.MaxTextLength),
        Donts = Typed.Text(guidelines.Donts, "donts", ProfileConsts.MaxTextLength),
        Hashtags = Words(guidelines.Hashtags, "hashtags"),
    };

    public static IReadOnlyList<ContentPillar> Checked(IReadOnlyList<ContentPillar> pillars) => Typed.Few(
        [
            .. pillars.OfType<ContentPillar>().Select(pillar => new ContentPillar
            {
                Name = Check.NotNullOrWhiteSpace(Typed.Text(pillar.Name, "contentPillars", ProfileConsts.MaxNameLength), "contentPillars"),
                Description = Typed.Text(pillar.Description, "contentPillars", ProfileConsts.MaxTextLength),
            }),
        ],
        "contentPillars",
        ProfileConsts.MaxContentPillars);

    public static IReadOnlyList<Competitor> Checked(IReadOnlyList<Competitor> competitors) => Typed.Few(
        [
            .. competitors.OfType<Competitor>().Select(competitor => new Competitor
            {
                Name = Check.NotNullOrWhiteSpace(Typed.Text(competitor.Name, "competitors", ProfileConsts.MaxNameLength), "competitors"),
                Url = Typed.Url(competitor.Url, "competitors", ProfileConsts.MaxUrlLength),
            }),
        ],
        "competitors",
        ProfileConsts.MaxCompetitors);

    private static IReadOnlyList<string> Words(IEnumerable<string>? typed, string field) =>
        Typed.Words(typed, field, ProfileConsts.MaxWords, ProfileConsts.MaxWordLength);

    private static void CheckAge(int? age, string field)
    {
        if (age is < ProfileConsts.MinAge or > ProfileConsts.MaxAge)
        {
            throw new AbpValidationException($"An age is between {ProfileConsts.MinAge} and {ProfileConsts.MaxAge}.", field);
        }
    }
}
