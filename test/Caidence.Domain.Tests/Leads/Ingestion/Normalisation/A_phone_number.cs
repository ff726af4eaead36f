using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class A_phone_number
{
    [Theory]
    [InlineData("+49 170 1234567", null, "+491701234567")]
    [InlineData("0170 1234567", "DE", "+491701234567")]
    [InlineData("0170/1234567", "DE", "+491701234567")]
    [InlineData("p:+491701234567", null, "+491701234567")]
    [InlineData("tel:+49-170-1234567", null, "+491701234567")]
    [InlineData("'+491701234567", null, "+491701234567")]
    [InlineData("'01701234567", "DE", "+491701234567")]
    [InlineData("+49 (0)170 1234567", null, "+491701234567")]
    [InlineData("+44 (0)20 7946 0958", null, "+442079460958")]
    [InlineData("0049 170 1234567", null, "+491701234567")]
    [InlineData("0049 170 1234567", "US", "+491701234567")]
    [InlineData("011 49 170 1234567", "US", "+491701234567")]
    [InlineData("+49\u00A0170\u00A01234567", null, "+491701234567")]
    [InlineData("+49 170 1234567 (mobile)", null, "+491701234567")]
    [InlineData("0170 1234567 abends", "DE", "+491701234567")]
    [InlineData("＋４９ １７０ １２３４５６７", null, "+491701234567")]
    [InlineData("(415) 555-2671", "US", "+14155552671")]
    [InlineData("+52 1 55 1234 5678", null, "+525512345678")]
    [InlineData("011 4321-1234", "AR", "+541143211234")]
    [InlineData("+39 06 6982", null, "+39066982")]
    [InlineData("(+49) 170 1234567", null, "+491701234567")]
    public void Becomes_E164(string text, string? region, string e164)
    {
        var phone = PhoneNumberReader.Read(text, region)!;

        phone.E164.ShouldBe(e164);
        phone.IsUsable.ShouldBeTrue();
    }

    [Fact]
    public void Keeps_what_was_written_and_tells_region_and_extension()
    {
        var phone = PhoneNumberReader.Read("+1 415 555 2671 ext. 42", region: null)!;

        (phone.Raw, phone.E164, phone.Region, phone.Extension).ShouldBe(("+1 415 555 2671 ext. 42", "+14155552671", "US", "42"));
    }

    [Theory]
    [InlineData("0170 1234567", null, NormalisationNote.PhoneWithoutRegion)]
    [InlineData("4.47701E+11", "GB", NormalisationNote.PhoneLostDigits)]
    [InlineData("4,47701e11", null, NormalisationNote.PhoneLostDigits)]
    [InlineData("+49 0017 123", null, NormalisationNote.PhoneNotPossible)]
    [InlineData("+999 123456", null, NormalisationNote.PhoneNotPossible)]
    [InlineData("+49 170 1234567 1234567", null, NormalisationNote.PhoneNotPossible)]
    public void Is_kept_as_written_and_never_guessed(string text, string? region, NormalisationNote note)
    {
        var phone = PhoneNumberReader.Read(text, region)!;

        (phone.Raw, phone.E164, phone.MatchKey, phone.Note).ShouldBe((text, null, null, note));
    }

    [Fact]
    public void Is_accepted_when_possible_though_no_range_we_know()
    {
        var phone = PhoneNumberReader.Read("+1 200 555 0123", region: null)!;

        (phone.E164, phone.IsValid, phone.Note).ShouldBe(("+12005550123", false, NormalisationNote.PhoneNotInKnownRange));
    }

    [Fact]
    public void Sent_as_a_number_is_marked() =>
        PhoneNumberReader.Read("1701234567", "DE", isNumber: true)!.Note.ShouldBe(NormalisationNote.PhoneSentAsNumber);

    [Theory]
    [InlineData("")]
    [InlineData("call me")]
    [InlineData("1")]
    public void Needs_digits(string text) => PhoneNumberReader.Read(text, "DE").ShouldBeNull();

    [Theory]
    [InlineData("+5215512345678", "+525512345678")]
    [InlineData("+5511987654321", "+551187654321")]
    [InlineData("+5491123456789", "+541123456789")]
    public void Has_one_key_for_both_spellings(string one, string other) =>
        PhoneNumberReader.Read(one, null)!.MatchKey.ShouldBe(PhoneNumberReader.Read(other, null)!.MatchKey);

    [Theory]
    [InlineData("+5511912345678", "+551112345678")]
    [InlineData("+491701234567", "+491701234568")]
    public void Has_another_key_for_another_number(string one, string other) =>
        PhoneNumberReader.Read(one, null)?.MatchKey.ShouldNotBe(PhoneNumberReader.Read(other, null)?.MatchKey ?? "");

    [Fact]
    public void Keeps_its_key_when_read_again() =>
        Gen.Select(Gen.String[Gen.Char["0123456789+-() /x."], 5, 20], Gen.Int[0, 5]).Sample((text, index) =>
        {
            string?[] regions = ["DE", "US", "MX", "BR", "IT", null];
            if (PhoneNumberReader.Read(text, regions[index]) is { E164: { } e164 } phone)
            {
                var again = PhoneNumberReader.Read(e164, "FR")!;
                (again.E164, again.MatchKey).ShouldBe((e164, phone.MatchKey));
            }
        }, iter: 20_000);
}
