namespace Caidence.Web.E2E;

/// <summary>What a stranger does from the front door to the first page of their own workspace.</summary>
internal static class SignUpByHand
{
    public const string Password = "Loops-Over-Hangars-7";

    /// <param name="kind">What the choice says, like "We market what is ours."</param>
    public static async Task SignUpAsync(this Visitor stranger, string kind, string workspace, string email)
    {
        var page = stranger.Page;
        await page.GotoAsync("/welcome");
        await page.GetByRole(AriaRole.Link, new() { Name = "Create your workspace" }).ClickAsync();
        await page.FillSignUpAsync(kind, workspace, email);
        await page.SubmitSignUpAsync();
        await (await page.OpenMailAsync(email)).ClickAsync();
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Open {workspace}" }).ClickAsync();
    }

    public static async Task FillSignUpAsync(this IPage page, string kind, string workspace, string email)
    {
        await page.GetByText(kind).ClickAsync();
        await page.GetByLabel("Name of the workspace").FillAsync(workspace);
        await page.GetByLabel("First name").FillAsync("Tess");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GetByLabel("Password").FillAsync(Password);
    }

    public static Task SubmitSignUpAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Create the workspace" }).ClickAsync();

    /// <summary>The link in the mail. The job that writes it may take a moment, and others may have mail too.</summary>
    public static async Task<ILocator> OpenMailAsync(this IPage page, string email)
    {
        var mail = page.Locator("details").Filter(new() { HasText = email });
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the developer mailbox" }).ClickAsync();
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                await page.ReloadAsync();
                return await mail.CountAsync() == 1;
            },
            "the mail is there");
        await mail.EvaluateAsync("mail => { mail.open = true; }");
        return mail.Locator("pre a");
    }
}
