using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

/// <summary>A lead's page, used as a sales team uses it: with the keyboard where that is quicker.</summary>
public sealed class Working_a_lead(Site site)
{
    [Fact]
    public async Task With_a_colleague_named_in_a_note()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "naming");
        await using var maya = await site.VisitorAsync();
        await maya.SignInAsync("maya@naming.example", Workspace.MemberPassword);
        await maya.Page.GotoAsync("/leads");
        var page = workspace.Owner.Page;
        await page.GotoAsync($"/leads/{workspace.Lead}");

        await page.GetByLabel("What happened").FillAsync("");
        await page.GetByLabel("What happened").PressSequentiallyAsync("Ask @may");
        await Assertions.Expect(page.Locator(".mention-list").GetByText("Maya Lindqvist")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("What happened")).ToHaveValueAsync("Ask @Maya Lindqvist ");
        await page.GetByLabel("What happened").PressSequentiallyAsync("about posters");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();

        var note = page.Locator("#lead-timeline blockquote").First;
        await Assertions.Expect(note).ToHaveTextAsync("Ask @Maya Lindqvist about posters");
        await Assertions.Expect(note.Locator(".mention")).ToHaveTextAsync("@Maya Lindqvist");
        await maya.Page.Locator(".app-topbar").GetByRole(AriaRole.Button, new() { Name = "Notifications" }).ClickAsync();
        await maya.Page.GetByText("mentioned you in a note").ClickAsync();
        await Assertions.Expect(maya.Page).ToHaveURLAsync(new Regex($"/leads/{workspace.Lead}#activity-"));
        await Assertions.Expect(maya.Page.Locator("#lead-timeline li:target")).ToContainTextAsync("about posters");
        await workspace.Owner.LooksWellAsync("lead-naming", async open =>
        {
            await open.GetByLabel("What happened").PressSequentiallyAsync("@");
            await Assertions.Expect(open.Locator(".mention-list li").First).ToBeVisibleAsync();
        });
        workspace.Owner.HasNoComplaints();
        maya.HasNoComplaints();
    }

    [Fact]
    public async Task With_a_call_a_next_step_and_a_consent()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "stepping");
        var page = workspace.Owner.Page;
        await page.GotoAsync($"/leads/{workspace.Lead}");

        await page.GetByText("Call", new() { Exact = true }).First.ClickAsync();
        await page.GetByLabel("What happened").FillAsync("Wants posters");
        await page.GetByLabel("Outcome").SelectOptionAsync(new SelectOptionValue { Label = "Asked to call back" });
        await page.GetByLabel("Minutes").FillAsync("12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-timeline").GetByText("Asked to call back · 12 min")).ToBeVisibleAsync();

        await PlanAsync(page, "Send the drawings", "2025-01-31T09:00");
        await Assertions.Expect(page.Locator("#lead-steps").GetByText("Overdue")).ToBeVisibleAsync();

        await RecordConsentAsync(page, "Said so on the phone");
        await workspace.Owner.LooksWellAsync("lead-worked-on");
        await workspace.Owner.LooksWellAsync("lead-forms", async open =>
        {
            foreach (var form in new[] { "Plan a next step", "Record consent" })
            {
                await open.GetByText(form).ClickAsync();
            }

            await open.GetByText("Call", new() { Exact = true }).First.ClickAsync();
        });
        await page.GetByLabel("Withdraw: phone").ClickAsync();
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("Asked not to be called");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-consents").GetByText("Asked not to be called")).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByText("Send the drawings")).ToBeVisibleAsync();
        await workspace.Owner.LooksWellAsync("home-due");
        await page.GetByRole(AriaRole.Button, new() { Name = "Later: Send the drawings" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "In a week" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing is due today.")).ToBeVisibleAsync();
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task Beside_a_colleague_who_works_it_too()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "beside");
        var page = workspace.Owner.Page;
        await page.GotoAsync($"/leads/{workspace.Lead}");
        await PlanAsync(page, "Send the drawings", "2025-01-31T09:00");
        await RecordConsentAsync(page, "Said so on the phone");
        await using var maya = await site.VisitorAsync();
        await maya.SignInAsync("maya@beside.example", Workspace.MemberPassword);
        await maya.Page.GotoAsync($"/leads/{workspace.Lead}");
        var reason = page.GetByLabel("Reason", new() { Exact = true });
        var later = page.GetByRole(AriaRole.Button, new() { Name = "In a week" });

        await page.GetByLabel("Withdraw: phone").ClickAsync();
        await reason.FillAsync("Asked not to be");
        await NoteAsync(maya.Page, "Wants posters");
        await Assertions.Expect(page.Locator("#lead-timeline").GetByText("Wants posters")).ToBeVisibleAsync();
        await Assertions.Expect(reason).ToHaveValueAsync("Asked not to be");
        await Assertions.Expect(reason).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Later: Send the drawings" }).ClickAsync();
        await PlanAsync(maya.Page, "Ask for the size", "2025-01-30T09:00");
        await Assertions.Expect(page.Locator("#lead-steps").GetByText("Ask for the size")).ToBeVisibleAsync();
        await later.ClickAsync();
        await Assertions.Expect(page.Locator(".next-step", new() { HasText = "Send the drawings" }).GetByText("Overdue")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".next-step", new() { HasText = "Ask for the size" }).GetByText("Overdue")).ToBeVisibleAsync();

        await maya.Page.GetByRole(AriaRole.Button, new() { Name = "Status: " }).ClickAsync();
        await maya.Page.GetByRole(AriaRole.Button, new() { Name = "Contacted", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-controls").GetByText("Contacted", new() { Exact = true }).First).ToBeVisibleAsync();
        workspace.Owner.HasNoComplaints();
        maya.HasNoComplaints();
    }

    [Fact]
    public async Task That_is_there_twice()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "merging");
        var page = workspace.Owner.Page;
        await page.GotoAsync($"/leads/{workspace.Lead}/merge?filter=grace");

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare with Grace Hopper" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Which values are kept" })).ToBeVisibleAsync();
        await page.GetByLabel("Company: keep “Harvard Computation Laboratory”").CheckAsync();
        await workspace.Owner.LooksWellAsync("merge-preview");
        await page.GetByLabel("Company: keep “Harvard Computation Laboratory”").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge them" }).ClickAsync();

        await Assertions.Expect(page.GetByText("They are one lead now.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#lead-profile").GetByText("Harvard Computation Laboratory")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        await workspace.Owner.LooksWellAsync("lead-merged");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back: Grace Hopper" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Assertions.Expect(page.GetByText("They are two leads again.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#lead-profile").GetByText("Analytical Engines", new() { Exact = true })).ToBeVisibleAsync();
        workspace.Owner.HasNoComplaints();
    }

    private static async Task PlanAsync(IPage page, string what, string due)
    {
        await page.GetByText("Plan a next step").ClickAsync();
        await page.GetByLabel("What is to be done").FillAsync(what);
        await page.GetByLabel("When").First.FillAsync(due);
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-steps").GetByText(what)).ToBeVisibleAsync();
    }

    private static async Task RecordConsentAsync(IPage page, string how)
    {
        await page.GetByText("Record consent").ClickAsync();
        await page.GetByLabel("Purpose").FillAsync("phone");
        await page.GetByLabel("How you know").FillAsync(how);
        await page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-consents").GetByText(how)).ToBeVisibleAsync();
    }

    private static async Task NoteAsync(IPage page, string text)
    {
        await page.GetByLabel("What happened").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#lead-timeline").GetByText(text)).ToBeVisibleAsync();
    }
}
