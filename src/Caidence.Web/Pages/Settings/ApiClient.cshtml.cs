using Caidence.ApiClients;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Pages.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>A program that works here, new or known: its name, what it may do, and once its secret.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class ApiClientModel(IApiClientsAppService clients, IPermissionAppService permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public SaveApiClientDto Input { get; set; } = new();

    [BindProperty]
    public List<string> Granted { get; set; } = [];

    /// <summary>Null for a new one.</summary>
    public ApiClientDto? Client { get; private set; }

    /// <summary>Of a client just made or renewed. It travels encrypted and is gone once read.</summary>
    public string? Secret { get; private set; }

    public PermissionForm Form { get; private set; } = default!;

    public string Origin => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = new() { Name = Client?.Name ?? "", ConcurrencyStamp = Client?.ConcurrencyStamp };
        Secret = Id is { } id ? TempData[KeyOf(id)] as string : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Permissions = Granted;
        ApiClientDto? saved = null;
        if (!await this.TryAsync(nameof(Input), async () => saved = Id is { } id ? await clients.UpdateAsync(id, Input) : await clients.CreateAsync(Input)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        LeaveSecret(saved!);
        this.NotifySuccess(texts[Id is null ? "ApiClients:Made" : "ApiClients:Saved", saved!.Name]);
        return this.GoTo(Id is null ? PathOf(saved.Id) : "~/settings/api-clients");
    }

    public Task<IActionResult> OnPostRenewAsync(Guid id) => this.DoAsync(PathOf(id), async () =>
    {
        LeaveSecret(await clients.RenewSecretAsync(id));
        return texts["ApiClients:Renewed"];
    });

    public Task<IActionResult> OnPostRevokeAsync(Guid id) => this.DoAsync("~/settings/api-clients", async () =>
    {
        var client = await clients.GetAsync(id);
        await clients.DeleteAsync(id);
        return texts["ApiClients:Revoked", client.Name];
    });

    private async Task ReadAsync()
    {
        Client = Id is { } id ? await clients.GetAsync(id) : null;
        // Of a client that is not made yet nothing is granted.
        Form = new(PermissionSheet.OfClient(await permissions.GetAsync(PermissionHolder.Client, Client?.ClientId ?? "new")), IsReadOnly: false);
    }

    private void LeaveSecret(ApiClientDto client)
    {
        if (client is ApiClientWithSecretDto { ClientSecret: var secret })
        {
            TempData[KeyOf(client.Id)] = secret;
        }
    }

    private static string PathOf(Guid id) => $"~/settings/api-client/{id}";

    private static string KeyOf(Guid id) => $"ApiClientSecret:{id}";
}
