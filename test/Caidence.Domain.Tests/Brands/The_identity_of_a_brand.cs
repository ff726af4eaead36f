using Caidence.Core.Validation;
using Caidence.Social;
using Shouldly;
using Xunit;

namespace Caidence.Brands;

public sealed class The_identity_of_a_brand
{
    [Theory]
    [InlineData("northwind.example", "https://northwind.example/")]
    [InlineData(" http://northwind.example/shop ", "http://northwind.example/shop")]
    [InlineData("", null)]
    public void Takes_a_website_as_people_type_it(string typed, string? url) => new BrandIdentity { Url = typed }.Checked().Url.ShouldBe(url);

    [Theory]
    [InlineData("javascript://alert(1)")]
    [InlineData("ftp://northwind.example")]
    [InlineData("nowhere")]
    public void Refuses_what_is_no_website(string typed) =>
        Should.Throw<AbpValidationException>(() => new BrandIdentity { Url = typed }.Checked()).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["url"]);

    [Fact]
    public void Writes_colours_in_one_way_and_each_once() =>
        new BrandIdentity { Colors = ["#1A2B3C", "fff", " #1a2b3c ", ""] }.Checked().Colors.ShouldBe(["#1a2b3c", "#ffffff"]);

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("url(x)")]
    public void Refuses_what_is_no_colour(string typed) =>
        Should.Throw<AbpValidationException>(() => new BrandIdentity { Colors = [typed] }.Checked()).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["colors"]);

    [Fact]
    public void Has_room_for_eight_colours() =>
        Should.Throw<AbpValidationException>(() => new BrandIdentity { Colors = [.. Enumerable.Range(1, 9).Select(number => $"#00000{number}")] }.Checked());

    [Fact]
    public void Knows_people_by_their_name_without_the_at_sign()
    {
        var handles = new BrandIdentity { SocialHandles = new Dictionary<SocialPlatform, string?> { [SocialPlatform.Instagram] = " @northwind ", [SocialPlatform.YouTube] = " ", [SocialPlatform.Snapchat] = null } }
            .Checked().SocialHandles;

        handles.ShouldHaveSingleItem().ShouldBe(new(SocialPlatform.Instagram, "northwind"));
    }
}
