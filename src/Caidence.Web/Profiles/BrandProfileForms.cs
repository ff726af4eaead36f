using Caidence.Onboarding;
using Caidence.Profiles;

namespace Caidence.Web.Profiles;

public sealed class AudienceForm : SectionForm
{
    public string? Description { get; set; }
    public int? AgeFrom { get; set; }
    public int? AgeTo { get; set; }
    public string? Locations { get; set; }
    public string? Interests { get; set; }
    public string? Competitors { get; set; }

    public override OnboardingStep Step => OnboardingStep.TargetAudience;

    public override void Read(SectionSheet sheet)
    {
        var audience = sheet.BrandProfile!.Audience!;
        (Description, AgeFrom, AgeTo) = (audience.Description, audience.AgeFrom, audience.AgeTo);
        (Locations, Interests) = (TypedLists.Join(audience.Locations), TypedLists.Join(audience.Interests));
        Competitors = TypedLists.Join(sheet.BrandProfile.Competitors!.Select(competitor => competitor.Name!));
    }

    public override void Write(SectionSheet sheet)
    {
        var known = sheet.BrandProfile!.Competitors!;
        sheet.BrandProfile.Audience = new()
        {
            Description = Description,
            AgeFrom = AgeFrom,
            AgeTo = AgeTo,
            Locations = TypedLists.Split(Locations),
            Interests = TypedLists.Split(Interests),
        };
        sheet.BrandProfile.Competitors = [.. TypedLists.Split(Competitors).Select(name => known.FirstOrDefault(one => one.Name == name) ?? new Competitor { Name = name })];
    }
}

public sealed class GuidelinesForm : SectionForm
{
    public string? Tones { get; set; }
    public string? Voice { get; set; }
    public string? ContentPillars { get; set; }
    public string? Dos { get; set; }
    public string? Donts { get; set; }
    public string? AvoidedWords { get; set; }
    public string? Hashtags { get; set; }

    public override OnboardingStep Step => OnboardingStep.Guidelines;

    public override void Read(SectionSheet sheet)
    {
        var profile = sheet.BrandProfile!;
        (Tones, Voice, AvoidedWords) = (TypedLists.Join(profile.Voice!.Tones), profile.Voice.Description, TypedLists.Join(profile.Voice.AvoidedWords));
        (Dos, Donts, Hashtags) = (profile.Guidelines!.Dos, profile.Guidelines.Donts, TypedLists.Join(profile.Guidelines.Hashtags));
        ContentPillars = TypedLists.Join(profile.ContentPillars!.Select(pillar => pillar.Name!));
    }

    public override void Write(SectionSheet sheet)
    {
        var known = sheet.BrandProfile!.ContentPillars!;
        sheet.BrandProfile.Voice = new() { Tones = TypedLists.Split(Tones), Description = Voice, AvoidedWords = TypedLists.Split(AvoidedWords) };
        sheet.BrandProfile.Guidelines = new() { Dos = Dos, Donts = Donts, Hashtags = TypedLists.Split(Hashtags) };
        sheet.BrandProfile.ContentPillars = [.. TypedLists.Split(ContentPillars).Select(name => known.FirstOrDefault(one => one.Name == name) ?? new ContentPillar { Name = name })];
    }
}
