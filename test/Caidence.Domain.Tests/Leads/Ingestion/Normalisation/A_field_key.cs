using Caidence.Leads.Ingestion.Normalisation;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class A_field_key
{
    [Theory]
    [InlineData("firstName", "first_name")]
    [InlineData("First Name:", "first_name")]
    [InlineData("FIRST_NAME", "first_name")]
    [InlineData("  first-name ", "first_name")]
    [InlineData("first.name*", "first_name")]
    [InlineData("Ｆｉｒｓｔ　Ｎａｍｅ", "first_name")]
    [InlineData("Prénom", "prenom")]
    [InlineData("teléfono", "telefono")]
    [InlineData("SOCIÉTÉ", "societe")]
    [InlineData("İsim", "isim")]
    [InlineData("ZIPCode", "zip_code")]
    [InlineData("Wie lautet deine E-Mail?", "wie_lautet_deine_e_mail")]
    [InlineData("नाम क्या है?", "नाम_क्या_है")]
    [InlineData("ガ", "ガ")]
    [InlineData("\u202EName\u200B", "name")]
    [InlineData("???", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Is_one_spelling_for_many(string? key, string normalised) => FieldKey.Normalise(key).ShouldBe(normalised);

    [Fact]
    public void Stays_the_same_when_normalised_again() => Gen.String.Sample(text =>
    {
        var key = FieldKey.Normalise(text);
        FieldKey.Normalise(key).ShouldBe(key);
        key.Length.ShouldBeLessThanOrEqualTo(FieldKey.MaxLength);
    }, iter: 10_000);
}
