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

    [Fact]
    public void Does_not_start_with_a_short_key() => Should.Throw<FormatException>(() => BlindIndex.Parse("c2hvcnQ="));

    private static string Email(Guid? tenant, string value) => Index.Hash(tenant, BlindIndexPurpose.Email, value);
}
