using Caidence.Core.Security;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Security;

public class A_blind_index
{
    private static readonly Guid Northwind = new("0198c0de-0000-7000-8000-000000000001");
    private static readonly Guid Contoso = new("0198c0de-0000-7000-8000-000000000002");
    private static readonly BlindIndex Index = BlindIndex.Parse("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=");

    [Fact]
    public void Finds_the_same_value_again() => Email(Northwind, "ada@example.com").ShouldBe(Email(Northwind, "ada@example.com"));

    [Fact]
    public void Stays_the_same_from_release_to_release() =>
        Email(Northwind, "ada@example.com").ShouldBe("YLjyrOGKxlEvROEYymT7pw");

    [Fact]
    public void Has_a_fixed_length() => Email(null, "").Length.ShouldBe(BlindIndex.HashLength);

    [Fact]
    public void Tells_two_workspaces_and_the_host_apart() =>
        new[] { Email(Northwind, "a@b.example"), Email(Contoso, "a@b.example"), Email(null, "a@b.example") }.ShouldBeUnique();

    [Fact]
    public void Tells_purposes_apart() =>
        Enum.GetValues<BlindIndexPurpose>().Select(purpose => Index.Hash(Northwind, purpose, "ada")).ShouldBeUnique();

    [Fact]
    public void Depends_on_the_key() =>
        BlindIndex.Parse(FernetKey.Generate()).Hash(Northwind, BlindIndexPurpose.Email, "ada").ShouldNotBe(Email(Northwind, "ada"));

    [Theory]
    [InlineData("anna", "annabel", 4)]
    [InlineData("anna", "anne", 3)]
    [InlineData("müller", "mueller", 1)]
    [InlineData("иван", "анна", 0)]
    public void Begins_alike_for_words_that_begin_alike_and_only_so_far(string one, string other, int lettersShared) =>
        Word(one).Zip(Word(other)).TakeWhile(pair => pair.First == pair.Second).Count().ShouldBeInRange(
            lettersShared * BlindIndex.CodeOfLetter, ((lettersShared + 1) * BlindIndex.CodeOfLetter) - 1);

    [Fact]
    public void Hides_the_same_letter_behind_another_code_each_time() =>
        Word("aaaaaaaa").Chunk(BlindIndex.CodeOfLetter).Select(code => new string(code)).ShouldBeUnique();

    [Fact]
    public void Keeps_the_codes_of_words_from_release_to_release() => Word("ada").ShouldBe("fd4jjueXB");

    [Fact]
    public void Does_not_start_with_a_short_key() => Should.Throw<FormatException>(() => BlindIndex.Parse("c2hvcnQ="));

    private static string Word(string word) => Index.PrefixCode(Northwind, BlindIndexPurpose.Word, word);

    private static string Email(Guid? tenant, string value) => Index.Hash(tenant, BlindIndexPurpose.Email, value);
}
