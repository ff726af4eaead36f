namespace Caidence.Web.TagHelpers;

public sealed class An_avatar
{
    [Theory]
    [InlineData("Sara Kim", "SK")]
    [InlineData("Ada King Lovelace", "AL")]
    [InlineData("northwind", "N")]
    [InlineData("mia@northwind.example", "M")]
    [InlineData("Émile Zola", "ÉZ")]
    [InlineData("  ", "?")]
    [InlineData(null, "?")]
    public void Shows_the_initials(string? name, string initials) => AvatarTagHelper.InitialsOf(name).ShouldBe(initials);
}
