using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

/// <summary>Each of the three wizards, from the front door through the mailbox to the dashboard.</summary>
public sealed class Setting_up_a_workspace(Site site)
{
    // Two colours on white, drawn by the browser itself.
    private const string DrawLogo = """
        () => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [96, 48];
          const pen = canvas.getContext('2d');
          for (const [color, left, width] of [['#ffffff', 0, 96], ['#0f766e', 8, 48], ['#f59e0b', 60, 24]]) {
            pen.fillStyle = color;
            pen.fillRect(left, 8, width, 32);
          }
          return canvas.toDataURL('image/png').split(',')[1];
        }
        """;

    [Fact]
    public async Task Of_an_agency_ends_with_its_first_brand()
    {
        await using var tess = await site.VisitorAsync();
        var page = tess.Page;
        await tess.SignUpAsync("We work for several brands.", "Tailspin Agency", "tess@tailspin-agency.example");

        await ExpectStepAsync(page, "Whose workspace is this?", 1);
        await tess.LooksWellAsync("wizard-agency-1-type");
        await GoOnAsync(page);

        await ExpectStepAsync(page, "Tell us about the agency", 2);
        await Assertions.Expect(page.GetByLabel("Name of the agency")).ToHaveValueAsync("Tailspin Agency");
        await page.GetByLabel("Name of the agency").FillAsync("");
        await GoOnAsync(page);
        await Assertions.Expect(page.GetByText("Name is missing.")).ToBeVisibleAsync();
        await page.GetByLabel("Name of the agency").FillAsync("Tailspin");
        await page.GetByLabel("What you specialise in").FillAsync("Toys");
        await page.GetByLabel("People").SelectOptionAsync("2-10");
        await tess.LooksWellAsync("wizard-agency-2-company");
        await page.GetByLabel("Name of the agency").PressAsync("Enter");

        await ExpectStepAsync(page, "How does the agency look?", 3);
        await ChooseLogoAsync(page);
        await tess.LooksWellAsync("wizard-agency-3-crop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this part" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use these" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Colours" })).ToHaveValueAsync("#0f766e, #f59e0b");
        await Assertions.Expect(page.Locator(".preview-picture")).ToHaveCSSAsync("background-color", "rgb(15, 118, 110)");
        await tess.LooksWellAsync("wizard-agency-3-branding");
        await GoOnAsync(page);

        await ExpectStepAsync(page, "Where do you publish?", 4);
        await tess.LooksWellAsync("wizard-agency-4-social");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Who works with you?", 5);
        await page.GetByLabel("E-mail addresses").FillAsync("tess@tailspin-agency.example");
        await GoOnAsync(page);
        await Assertions.Expect(page.GetByText("tess@tailspin-agency.example belongs to this workspace already.")).ToBeVisibleAsync();
        await page.GetByLabel("E-mail addresses").FillAsync("tim@tailspin-agency.example\ntia@tailspin-agency.example");
        await tess.LooksWellAsync("wizard-agency-5-team");
        await GoOnAsync(page);

        await ExpectStepAsync(page, "Your first brand", 6);
        await page.GetByLabel("Name of the brand").FillAsync("Acme Shoes");
        await ChooseLogoAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this part" }).ClickAsync();
        await tess.LooksWellAsync("wizard-agency-6-brand");
        await FinishAsync(tess, "agency");

        await page.GotoAsync("/brands");
        await page.Locator(".brand-card", new() { HasText = "Acme Shoes" }).ClickAsync();
        await Assertions.Expect(page.GetByAltText("Logo of Acme Shoes")).ToHaveJSPropertyAsync("naturalWidth", 280);
        await page.GotoAsync("/settings/profile");
        await Assertions.Expect(page.GetByLabel("Name of the agency")).ToHaveValueAsync("Tailspin");
        await Assertions.Expect(page.GetByLabel("People")).ToHaveValueAsync("2-10");
        await Assertions.Expect(page.GetByAltText("The picture there is")).ToHaveJSPropertyAsync("naturalWidth", 280);
        await tess.LooksWellAsync("settings-profile-agency");
        tess.HasNoComplaints();
    }

    [Fact]
    public async Task Of_a_brand_ends_with_its_guidelines()
    {
        await using var tess = await site.VisitorAsync();
        var page = tess.Page;
        await tess.SignUpAsync("We market what is ours.", "Tailspin Brand", "tess@tailspin-brand.example");

        await ExpectStepAsync(page, "Whose workspace is this?", 1);
        await tess.LooksWellAsync("wizard-brand-1-type");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Who is the brand?", 2);
        await page.GetByLabel("Name of the brand").FillAsync("Tailspin");
        await page.GetByLabel("Tagline").FillAsync("Toys that fly");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Colours" }).FillAsync("#be123c, #fde047");
        await Assertions.Expect(page.Locator(".preview-picture")).ToHaveTextAsync("Toys that fly");
        await tess.LooksWellAsync("wizard-brand-2-identity");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Whom do you want to reach?", 3);
        await page.GetByLabel("From age").FillAsync("25");
        await page.GetByLabel("Who else they could choose").FillAsync("Globex, Initech");
        await tess.LooksWellAsync("wizard-brand-3-audience");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Where do you publish?", 4);
        await GoOnAsync(page);
        await ExpectStepAsync(page, "How does the brand speak?", 5);
        await page.GetByLabel("Tone", new() { Exact = false }).First.FillAsync("warm, cheeky");
        await tess.LooksWellAsync("wizard-brand-5-guidelines");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back" }).ClickAsync();
        await ExpectStepAsync(page, "Where do you publish?", 4);
        await GoOnAsync(page);
        await Assertions.Expect(page.GetByLabel("Tone", new() { Exact = false }).First).ToHaveValueAsync("warm, cheeky");
        await FinishAsync(tess, "brand");

        await page.GotoAsync("/settings/profile");
        await Assertions.Expect(page.GetByLabel("Who else they could choose")).ToHaveValueAsync("Globex, Initech");
        await tess.LooksWellAsync("settings-profile-brand");
        tess.HasNoComplaints();
    }

    [Fact]
    public async Task Of_a_creator_ends_with_the_prices()
    {
        await using var tess = await site.VisitorAsync();
        var page = tess.Page;
        await tess.SignUpAsync("I publish and work with brands.", "Tailspin Creator", "tess@tailspin-creator.example");

        await ExpectStepAsync(page, "Whose workspace is this?", 1);
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Who are you?", 2);
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Tess Okafor");
        await page.GetByLabel("Headline").FillAsync("Paper planes and how to fold them");
        await tess.LooksWellAsync("wizard-creator-2-person");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "Where do you publish?", 3);
        await GoOnAsync(page);
        await Assertions.Expect(page.GetByText("Connect at least one account first")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Connect YouTube" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to YouTube" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await ExpectStepAsync(page, "Where do you publish?", 3);
        await Assertions.Expect(page.GetByText("Connected", new() { Exact = true })).ToBeVisibleAsync();
        await tess.LooksWellAsync("wizard-creator-3-connected");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "What have you made?", 4);
        await page.GetByLabel("Title").First.FillAsync("The loop");
        await page.GetByLabel("Link").First.FillAsync("tess.example/loop");
        await tess.LooksWellAsync("wizard-creator-4-portfolio");
        await GoOnAsync(page);
        await ExpectStepAsync(page, "What does it cost?", 5);
        await page.Locator("[name='Input.Rates[0].Platform']").SelectOptionAsync("youtube");
        await page.Locator("[name='Input.Rates[0].Format']").SelectOptionAsync("video");
        await page.Locator("[name='Input.Rates[0].Amount']").FillAsync("450");
        await page.GetByRole(AriaRole.Spinbutton, new() { NameRegex = new Regex("^YouTube") }).FillAsync("45200");
        await tess.LooksWellAsync("wizard-creator-5-rates");
        await FinishAsync(tess, "creator");

        await page.GotoAsync("/settings/profile");
        await Assertions.Expect(page.GetByLabel("Title").First).ToHaveValueAsync("The loop");
        await Assertions.Expect(page.Locator("[name='Input.Rates[0].Platform']")).ToHaveValueAsync("youtube");
        await Assertions.Expect(page.Locator("[name='Input.Rates[0].Format']")).ToHaveValueAsync("video");
        await tess.LooksWellAsync("settings-profile-creator");
        tess.HasNoComplaints();
    }

    [Fact]
    public async Task Goes_on_where_the_browser_was_closed()
    {
        await using var tess = await site.VisitorAsync();
        await tess.SignUpAsync("We work for several brands.", "Tailspin Later", "tess@tailspin-later.example");
        await GoOnAsync(tess.Page);
        await ExpectStepAsync(tess.Page, "Tell us about the agency", 2);

        await tess.Page.GetByLabel("Name of the agency").FillAsync("Tailsp");
        await tess.Page.GetByLabel("Website").FillAsync("not yet an address");
        await tess.Page.GetByLabel("People").SelectOptionAsync("11-50");
        var again = await tess.OpenTabAsync();
        await tess.Page.CloseAsync(new() { RunBeforeUnload = true });

        await again.GotoAsync("/onboarding");
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                await again.ReloadAsync();
                return await again.GetByLabel("People").InputValueAsync() == "11-50";
            },
            "the draft has arrived");
        await ExpectStepAsync(again, "Tell us about the agency", 2);
        await Assertions.Expect(again.GetByLabel("Name of the agency")).ToHaveValueAsync("Tailsp");
        await Assertions.Expect(again.GetByLabel("Website")).ToHaveValueAsync("not yet an address");
        await Assertions.Expect(again.GetByText("What you had typed is here again.")).ToBeVisibleAsync();
        tess.HasNoComplaints();
    }

    private static async Task ExpectStepAsync(IPage page, string title, int number)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(new Regex($"^Step {number} of "))).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static Task GoOnAsync(IPage page) => page.Locator(".wizard-actions .btn-primary").ClickAsync();

    private static async Task ChooseLogoAsync(IPage page)
    {
        var logo = Convert.FromBase64String(await page.EvaluateAsync<string>(DrawLogo));
        await page.Locator("#Logo").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = logo });
        await Assertions.Expect(page.Locator("[data-crop]")).ToBeVisibleAsync();
    }

    private static async Task FinishAsync(Visitor tess, string kind)
    {
        await tess.Page.GetByRole(AriaRole.Button, new() { Name = "Finish", Exact = true }).ClickAsync();
        await Assertions.Expect(tess.Page.GetByText("Your workspace is ready.")).ToBeVisibleAsync();
        await Assertions.Expect(tess.Page.GetByRole(AriaRole.Navigation, new() { Name = "Quick actions" })).ToBeVisibleAsync();
        await Assertions.Expect(tess.Page.Locator(".first-steps .is-done").First).ToBeVisibleAsync();
        await tess.Page.GotoAsync("/");
        await tess.LooksWellAsync($"home-{kind}");
    }
}
