using Caidence.Brands;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Social.Links;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Social;

/// <summary>Links by which clients connect their own accounts.</summary>
[Authorize(CaidencePermissions.SocialConnections.Connect)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LinksModel(IConnectionLinksAppService links, BrandChoices choices, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public CreateConnectionLinkDto Input { get; set; } = new();

    public IReadOnlyList<ConnectionLinkDto> Links { get; private set; } = [];

    public IReadOnlyList<BrandDto> Brands { get; private set; } = [];

    public string? BrandNameOf(ConnectionLinkDto link) => Brands.FirstOrDefault(brand => brand.Id == link.BrandId)?.Name;

    public async Task OnGetAsync() => await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => links.CreateAsync(Input)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["Social:LinkMade"]);
        return this.GoTo("~/social/links");
    }

    public Task<IActionResult> OnPostRevokeAsync(Guid id) => this.DoAsync("~/social/links", async () =>
    {
        await links.DeleteAsync(id);
        return texts["Social:LinkRevoked"];
    });

    private async Task ReadAsync()
    {
        Links = (await links.GetListAsync()).Items;
        Brands = await choices.ReadAsync();
    }
}
