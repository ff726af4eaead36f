using System.Net;
using Caidence.Web.Account;

namespace Caidence.Web.WorkspaceSettings;

public sealed class Choosing_a_country(SqliteWeb web) : WebTest(web)
{
    [Theory]
    [InlineData("de", "/settings", "Frankreich", "Österreich")]
    [InlineData("de", "/onboarding?step=2", "Frankreich", "Österreich")]
    [InlineData("en", "/settings", "Austria", "France")]
    [InlineData("en", "/onboarding?step=2", "Austria", "France")]
    public async Task Is_done_in_ones_own_language(string language, string address, string first, string second)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("countries"));
        using var owner = await workspace.OwnerInBrowserAsync();
        owner.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        await owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "agency"));

        var page = WebUtility.HtmlDecode(await owner.GetStringAsync(address));

        page.ShouldContain($">{second}</option>");
        page.IndexOf($">{first}</option>", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf($">{second}</option>", StringComparison.Ordinal));
    }
}
