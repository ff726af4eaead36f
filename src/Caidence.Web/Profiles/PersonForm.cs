using System.ComponentModel.DataAnnotations;
using Caidence.Onboarding;
using Caidence.Profiles;

namespace Caidence.Web.Profiles;

public sealed class PersonForm : SectionForm
{
    [Required, MaxLength(ProfileConsts.MaxNameLength)]
    public string? DisplayName { get; set; }
    public string? Headline { get; set; }
    public string? Bio { get; set; }
    public string? Niches { get; set; }
    public string? Languages { get; set; }
    public string? Website { get; set; }
    public string? Country { get; set; }

    public string? LogoUrl { get; private set; }

    public override OnboardingStep Step => OnboardingStep.PersonalInfo;
    public override LogoOwner LogoOwner => LogoOwner.Creator;

    public override void Read(SectionSheet sheet)
    {
        var person = sheet.Creator!.Person!;
        (DisplayName, Headline, Bio) = (person.DisplayName, person.Headline, person.Bio);
        (Niches, Languages) = (TypedLists.Join(person.Niches), TypedLists.Join(person.Languages));
        (Website, Country, LogoUrl) = (person.Website, person.Country, sheet.Creator.LogoUrl);
    }

    public override void Suggest(string? workspace, string? person) => DisplayName ??= person;

    public override void Write(SectionSheet sheet) => sheet.Creator!.Person = new()
    {
        DisplayName = DisplayName,
        Headline = Headline,
        Bio = Bio,
        Niches = TypedLists.Split(Niches),
        Languages = TypedLists.Split(Languages),
        Website = Website,
        Country = Country,
    };
}
