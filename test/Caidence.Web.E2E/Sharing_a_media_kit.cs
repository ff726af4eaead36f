using System.Net.Http.Json;

namespace Caidence.Web.E2E;

/// <summary>A creator shows the profile to strangers, and stops.</summary>
public sealed class Sharing_a_media_kit(Site site)
{
    private const string Dot = "R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

    [Fact]
    public async Task Begins_and_ends_when_its_owner_says_so()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("sharing-a-kit");
        using var api = await workspace.OwnerAsync();
        (await api.PutAsJsonAsync("/api/v1/onboarding/step/1", new { profileType = "creator" })).EnsureSuccessStatusCode();
        (await api.PutAsJsonAsync("/api/v1/profiles/creator", new
        {
            person = new { displayName = "Łucja Nowak", headline = "Mountains and trains", bio = "I walk and film.", niches = new[] { "Travel" }, languages = new[] { "Polish" } },
            portfolio = new[] { new { title = "Night train", url = "lucja.example/train", description = "A film." } },
            rateCard = new[] { new { platform = "youtube", format = "video", amount = 2400, currency = "EUR" } },
            audienceMetrics = new[] { new { platform = "youtube", followers = 191_000, engagementRate = 6.1 } },
        })).EnsureSuccessStatusCode();
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);

        await owner.Page.GotoAsync("/settings/profile");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Media kit" }).ClickAsync();
        await owner.LooksWellAsync("media-kit-not-shared");
        await owner.Page.GetByLabel("Picture of Night train").SetInputFilesAsync(new FilePayload { Name = "dot.gif", MimeType = "image/gif", Buffer = Convert.FromBase64String(Dot) });
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save the pictures" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the picture of Night train" })).ToBeVisibleAsync();
        await owner.Page.GetByLabel("My rates").CheckAsync();
        await owner.Page.GetByLabel("E-mail address for brands").FillAsync("hello@lucja.example");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = new Uri(await owner.Page.GetByRole(AriaRole.Textbox, new() { Name = "Share link" }).InputValueAsync()).AbsolutePath;
        await owner.LooksWellAsync("media-kit-shared");

        await using var stranger = await site.VisitorAsync();
        await stranger.FindsAsync(link);
        await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Heading, new() { Name = "Łucja Nowak" })).ToBeVisibleAsync();
        await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Link, new() { Name = "Get in touch" })).ToHaveAttributeAsync("href", "mailto:hello@lucja.example");
        await Assertions.Expect(stranger.Page.GetByText("2,400 EUR")).ToBeVisibleAsync();
        await stranger.LooksWellAsync("media-kit");
        var pdf = await stranger.Page.APIRequest.GetAsync((await stranger.Page.GetByRole(AriaRole.Link, new() { Name = "Download PDF" }).GetAttributeAsync("href"))!);
        (pdf.Headers["content-type"], System.Text.Encoding.ASCII.GetString((await pdf.BodyAsync())[..5])).ShouldBe(("application/pdf", "%PDF-"));

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Switch off" }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Switch off" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("The link is switched off.")).ToBeVisibleAsync();
        await stranger.FindsNothingAtAsync(link);
        owner.HasNoComplaints();
    }
}
