using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Social;
using Caidence.Social.Connections;
using Caidence.Web.Forms;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Social;

/// <summary>One connected account: what it is good for, what happened to it, how it grows, and the way out.</summary>
[Authorize(CaidencePermissions.SocialConnections.Default)]
public sealed class DetailModel(ISocialConnectionsAppService connections, BrandChoices brands, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    private const int LinesShown = 30;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SocialConnectionDto Connection { get; private set; } = new();

    public PagedResultDto<SocialConnectionEventDto> Timeline { get; private set; } = new();

    public IReadOnlyList<ConnectionDependentDto> Dependents { get; private set; } = [];

    public FollowerChart Chart { get; private set; } = new([]);

    public string? BrandName { get; private set; }

    public string AgainLink => ConnectLinks.ToMend(Connection, ConnectReturn.Accounts);

    public string DisconnectWarning => Dependents.Count == 0
        ? texts["Social:DisconnectText"]
        : $"{texts["Social:DisconnectText"].Value} {texts["Social:Paused"].Value} {string.Join(", ", Dependents.Select(each => each.Name))}";

    public static string IconOf(SocialEventType eventType) => eventType switch
    {
        SocialEventType.Connected or SocialEventType.Reconnected => "plug-connected",
        SocialEventType.Renewed or SocialEventType.Synced => "refresh",
        SocialEventType.Recovered or SocialEventType.Registered => "check",
        SocialEventType.Expiring => "clock",
        SocialEventType.Disconnected => "plug-connected-x",
        _ => "alert-triangle",
    };

    public async Task OnGetAsync()
    {
        Connection = await connections.GetAsync(Id);
        Timeline = await connections.GetTimelineAsync(Id, new() { MaxResultCount = LinesShown });
        Dependents = (await connections.GetDependentsAsync(Id)).Items;
        Chart = new((await connections.GetFollowersAsync(Id)).Items);
        BrandName = Connection.BrandId is { } brandId ? (await brands.ReadAsync()).FirstOrDefault(brand => brand.Id == brandId)?.Name : null;
    }

    public Task<IActionResult> OnPostSyncAsync() =>
        this.DoAsync($"~/social/{Id}", async () => texts["Social:Synced", (await connections.SyncAsync(Id)).PlatformDisplayName]);

    // What was typed is never shown again, so a mistake is a message beside an empty field.
    public Task<IActionResult> OnPostRegisterAsync(string? pin) => this.DoAsync($"~/social/{Id}", async () =>
        texts["Social:Registered", (await connections.RegisterAsync(Id, new() { Pin = pin?.Trim() ?? "" })).PlatformDisplayName]);

    public Task<IActionResult> OnPostRefreshAsync() => this.DoAsync($"~/social/{Id}", async () =>
    {
        await connections.RefreshAsync(Id);
        return texts["Social:Renewed"];
    });

    public Task<IActionResult> OnPostDisconnectAsync() => this.DoAsync("~/social", async () =>
    {
        var connection = await connections.GetAsync(Id);
        var result = await connections.DeleteAsync(Id);
        return result.IsRevokedAtPlatform
            ? texts["Social:Disconnected", connection.PlatformDisplayName]
            : texts["Social:DisconnectedKept", connection.PlatformDisplayName, texts[$"Enum:SocialPlatform.{connection.Platform}"].Value];
    });
}
