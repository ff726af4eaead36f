using System.Globalization;
using Caidence.Leads.Ingestion.Normalisation;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class An_email_address
{
    [Theory]
    [InlineData("Ada@Example.COM", "Ada@example.com", "ada@example.com")]
    [InlineData("\u00A0ada@example.com\u200B\uFEFF", "ada@example.com", "ada@example.com")]
    [InlineData("mailto:ada@example.com?subject=Hi", "ada@example.com", "ada@example.com")]
    [InlineData("Ada Lovelace <ada@example.com>", "ada@example.com", "ada@example.com")]
    [InlineData("\"ada@example.com\"", "ada@example.com", "ada@example.com")]
    [InlineData("ada@example.com.", "ada@example.com", "ada@example.com")]
    [InlineData("ada@example.com,", "ada@example.com", "ada@example.com")]
    [InlineData("a.d.a+tag@gmail.com", "a.d.a+tag@gmail.com", "a.d.a+tag@gmail.com")]
    [InlineData("ada@Müller.example", "ada@müller.example", "ada@xn--mller-kva.example")]
    [InlineData("ada@xn--mller-kva.example", "ada@xn--mller-kva.example", "ada@xn--mller-kva.example")]
    [InlineData("\"a@b\"@example.com", "\"a@b\"@example.com", "\"a@b\"@example.com")]
    [InlineData("o'neil@example.com", "o'neil@example.com", "o'neil@example.com")]
    [InlineData("jörg@example.com", "jörg@example.com", "jörg@example.com")]
    [InlineData("info@example.com", "info@example.com", "info@example.com")]
    public void Is_found_in_what_people_write(string text, string display, string matchKey)
    {
        EmailAddress.TryParse(text, out var address).ShouldBeTrue();

        (address!.Display, address.MatchKey).ShouldBe((display, matchKey));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.com")]
    [InlineData("ada@example")]
    [InlineData("a@b@example.com")]
    [InlineData("ada @example.com")]
    [InlineData("ada@example..com")]
    [InlineData("ada@exa_mple.com")]
    [InlineData("ada@[127.0.0.1]")]
    [InlineData("ada@x.example, bob@y.example")]
    [InlineData("<test lead: dummy data for email>")]
    public void Is_not_invented(string text) => EmailAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Has_at_most_64_characters_before_the_sign_and_254_in_all()
    {
        EmailAddress.TryParse($"{new string('a', 64)}@example.com", out _).ShouldBeTrue();
        EmailAddress.TryParse($"{new string('a', 65)}@example.com", out _).ShouldBeFalse();
        EmailAddress.TryParse($"{new string('a', 60)}@{string.Join('.', Enumerable.Repeat(new string('b', 60), 3))}.example", out _).ShouldBeTrue();
        EmailAddress.TryParse($"{new string('a', 64)}@{string.Join('.', Enumerable.Repeat(new string('b', 62), 3))}.example", out _).ShouldBeFalse();
    }

    [Fact]
    public void Has_the_same_key_in_Turkey()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            EmailAddress.TryParse("INFO@EXAMPLE.COM", out var address).ShouldBeTrue();
            address!.MatchKey.ShouldBe("info@example.com");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Keeps_its_key_when_read_again() =>
        Gen.Select(Gen.String[Gen.Char["aZé.+ßİ'-_1ıſ"], 1, 12], Gen.String[Gen.Char["aZüßé1-İ"], 1, 8]).Sample((local, label) =>
        {
            if (EmailAddress.TryParse($"{local}@{label}.example", out var address))
            {
                EmailAddress.TryParse(address.Display, out var again).ShouldBeTrue();
                EmailAddress.TryParse(address.MatchKey, out var fromKey).ShouldBeTrue();
                again.ShouldBe(address);
                fromKey!.MatchKey.ShouldBe(address.MatchKey);
            }
        }, iter: 20_000);
}
