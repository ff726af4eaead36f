using System.Net;

namespace Caidence.Web.Theme;

public sealed class The_frame_of_a_page(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Offers_an_owner_what_belongs_to_the_workspace()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("frame"));
        using var owner = await workspace.OwnerInBrowserAsync();

        var page = await owner.GetStringAsync("/dev/components");

        page.ShouldContain("href=\"/leads\"");
        page.ShouldContain("href=\"/integrations\"");
        page.ShouldContain(workspace.Name);
        page.ShouldNotContain("href=\"/TenantManagement/Tenants\"");
    }

    [Fact]
    public async Task Offers_the_host_its_workspaces_and_no_leads()
    {
        using var admin = await Browser.SignInAsync(Installation, workspace: null, "admin", InstallationSettings.AdminPassword);

        var page = await admin.GetStringAsync("/dev/components");

        page.ShouldContain("href=\"/TenantManagement/Tenants\"");
        page.ShouldNotContain("href=\"/leads\"");
    }

    [Fact]
    public async Task Stands_around_the_settings_at_ABPs_address_too()
    {
        var workspace = await Web.WorkspaceAsync("frames");
        using var owner = await workspace.OwnerInBrowserAsync();

        (await owner.GetStringAsync("/SettingManagement")).ShouldContain($"value=\"{workspace.Name}\"");
    }

    [Fact]
    public async Task Is_where_people_who_come_from_ABP_look_for_permissions_features_and_workspaces()
    {
        var workspace = await Web.WorkspaceAsync("frames");
        using var owner = await workspace.OwnerInBrowserAsync();
        using var admin = await Browser.SignInAsync(Installation, workspace: null, "admin", InstallationSettings.AdminPassword);
        using var visitor = await Browser.OpenAsync(Installation);
        const string Permissions = "/AbpPermissionManagement/PermissionManagementModal";
        var me = (await owner.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!["id"]!.GetValue<Guid>();

        var ofRole = await AddressAfterAsync(owner, $"{Permissions}?providerName=R&providerKey=agency-manager");
        (await owner.GetStringAsync(ofRole)).ShouldContain("name=\"Granted\"");
        (await AddressAfterAsync(owner, $"{Permissions}?providerName=U&providerKey={me}")).ShouldBe($"/Identity/Users/Permissions/{me}");
        (await AddressAfterAsync(owner, $"{Permissions}?providerName=C&providerKey=app")).ShouldBe("/settings/api-clients");
        (await AddressAfterAsync(admin, $"/FeatureManagement/FeatureManagementModal?providerName=T&providerKey={workspace.Id}"))
            .ShouldBe($"/TenantManagement/Tenants/Edit/{workspace.Id}");
        (await AddressAfterAsync(visitor, "/Abp/MultiTenancy/TenantSwitchModal")).ShouldBe("/Account/Login");
        (await visitor.GetStringAsync("/Account/ForgotPassword")).ShouldContain("href=\"/Account/Login\"", customMessage: "our own address stays the one of our links");
        (await owner.GetAsync($"{Permissions}?providerName=R&providerKey=nobody")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Has_no_empty_group_for_someone_without_rights()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("frame"));
        using var nobody = await workspace.MemberInBrowserAsync("nia");

        (await nobody.GetStringAsync("/dev/components")).ShouldNotContain("<details");
    }

    [Fact]
    public async Task Listens_to_live_messages_only_when_somebody_is_signed_in()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("frame"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var visitor = Installation.Anonymous();

        (await owner.GetStringAsync("/dev/components")).ShouldContain("<meta name=\"live\" content=\"/signalr-hubs/notifications\">");
        (await visitor.GetStringAsync("/dev/components")).ShouldNotContain("name=\"live\"");
    }

    [Theory]
    [InlineData(null, "light")]
    [InlineData("caidence_theme=dark", "dark")]
    [InlineData("caidence_theme=purple", "light")]
    public async Task Comes_in_the_theme_that_the_cookie_names(string? cookie, string theme)
    {
        using var visitor = Installation.Anonymous();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie);

        (await visitor.GetStringAsync("/dev/components")).ShouldContain($"data-bs-theme=\"{theme}\"");
    }

    [Theory]
    [InlineData("/no/such/page", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/dev/components?handler=Fail&code=403", HttpStatusCode.Forbidden, "This is not yours to open")]
    [InlineData("/dev/components?handler=Fail&code=500", HttpStatusCode.InternalServerError, "Something broke on our side")]
    public async Task Gives_way_to_a_page_that_says_what_happened(string address, HttpStatusCode status, string heading)
    {
        using var visitor = Installation.Anonymous();
        visitor.DefaultRequestHeaders.Add("Accept", "text/html");

        var answer = await visitor.GetAsync(address);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(heading);
    }

    private static async Task<string> AddressAfterAsync(HttpClient browser, string address) =>
        (await browser.GetAsync(address)).Headers.Location!.ToString();
}
