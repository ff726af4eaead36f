using Caidence.Core.Guids;
using Caidence.Core.Validation;
using Caidence.Social;
using Shouldly;
using Xunit;

namespace Caidence.Profiles;

public sealed class The_sections_of_a_profile
{
    private readonly AgencyProfile _agency = new(Guid.CreateVersion7(), null);
    private readonly BrandProfile _brand = new(Guid.CreateVersion7(), null);
    private readonly SequentialGuidGenerator _ids = new(TimeProvider.System);
    private readonly CreatorProfile _creator = new(Guid.CreateVersion7(), null);

    [Fact]
    public void Are_kept_as_people_mean_them()
    {
        _agency.Describe(new() { Name = " Northwind ", Website = "northwind.example", Country = "de", Role = " " }, new() { Colors = ["fff", "#FFF"], Fonts = ["Inter", " Inter "] });

        (_agency.Company.Name, _agency.Company.Website, _agency.Company.Country, _agency.Company.Role).ShouldBe(("Northwind", "https://northwind.example/", "DE", null));
        _agency.Branding.Colors.ShouldBe(["#ffffff"]);
        _agency.Branding.Fonts.ShouldBe(["Inter"]);
        _agency.IsFilled.ShouldBeTrue();
    }

    [Fact]
    public void Are_empty_where_nothing_is_given()
    {
        _agency.Describe(null, null);
        _creator.Show(null, _ids);
        _brand.Describe(null, null, null, null);

        (_agency.IsFilled, _brand.IsFilled, _creator.IsFilled).ShouldBe((false, false, false));
    }

    [Fact]
    public void Name_the_field_that_is_wrong()
    {
        FieldOf(() => _agency.Describe(new() { Name = new('x', ProfileConsts.MaxNameLength + 1) }, null)).ShouldBe("name");
        FieldOf(() => _agency.Describe(new() { Website = "nowhere" }, null)).ShouldBe("website");
        FieldOf(() => _agency.Describe(new() { Country = "Germany" }, null)).ShouldBe("country");
        FieldOf(() => _agency.Describe(null, new() { Colors = ["red"] })).ShouldBe("colors");
        FieldOf(() => _brand.Describe(null, new() { AgeFrom = 12 }, null, null)).ShouldBe("ageFrom");
        FieldOf(() => _brand.Describe(null, new() { AgeFrom = 40, AgeTo = 30 }, null, null)).ShouldBe("ageTo");
        FieldOf(() => _brand.SpeakOf([new() { Description = "no name" }])).ShouldBe("contentPillars");
        FieldOf(() => _brand.CompareWith([.. Enumerable.Range(0, ProfileConsts.MaxCompetitors + 1).Select(number => new Competitor { Name = $"{number}" })])).ShouldBe("competitors");
        FieldOf(() => _creator.Show([new() { Title = " " }], _ids)).ShouldBe("portfolio");
        FieldOf(() => _creator.Charge([new() { Amount = -1, Currency = "EUR" }])).ShouldBe("rates");
        FieldOf(() => _creator.Charge([new() { Amount = 1, Currency = "euro" }])).ShouldBe("currency");
        FieldOf(() => _creator.Charge([new() { Amount = 1, Currency = "EUR" }, new() { Amount = 2, Currency = "USD" }])).ShouldBe("rates");
        FieldOf(() => _creator.Reach([new() { Platform = SocialPlatform.YouTube, Followers = -1 }])).ShouldBe("audienceMetrics");
        FieldOf(() => _creator.Describe(null, new() { HoursPerWeek = 0 })).ShouldBe("hoursPerWeek");
    }

    private static string FieldOf(Action action) => Should.Throw<AbpValidationException>(action).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldHaveSingleItem();
}
