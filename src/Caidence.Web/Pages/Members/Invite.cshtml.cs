using Caidence.Brands;
using Caidence.Invitations;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Members;

/// <summary>Three forms: each is about its own fields only.</summary>
[Authorize(CaidencePermissions.Invitations.Create)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InviteModel(IInvitationsAppService invitations, MembershipChoices choices, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public CreateInvitationDto Mail { get; set; } = new();

    [BindProperty]
    public CreateInvitationLinkDto Shared { get; set; } = new();

    [BindProperty]
    public BulkInvitationDto Bulk { get; set; } = new();

    [BindProperty]
    public IFormFile? CsvFile { get; set; }

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<BrandDto> Brands { get; private set; } = [];

    public bool IsLimited { get; private set; }

    public string? Link { get; private set; }

    public BulkInvitationResultDto? Preview { get; private set; }

    /// <summary>The form that was refused.</summary>
    public string? Refused { get; private set; }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await SendAsync(nameof(Mail), () => invitations.CreateAsync(Mail)))
        {
            return await RefuseAsync();
        }

        this.NotifySuccess(texts["Invitations:Sent", Mail.Email]);
        return this.GoTo("~/members/invitations");
    }

    public async Task<IActionResult> OnPostLinkAsync() =>
        await SendAsync(nameof(Shared), async () => Link = (await invitations.CreateLinkAsync(Shared)).Url) ? await ShowAsync() : await RefuseAsync();

    public async Task<IActionResult> OnPostPreviewAsync()
    {
        await TakeFileAsync();
        return await SendAsync(nameof(Bulk), async () => Preview = await invitations.PreviewBulkAsync(Bulk)) ? await ShowAsync() : await RefuseAsync();
    }

    public async Task<IActionResult> OnPostBulkAsync()
    {
        BulkInvitationResultDto? sent = null;
        if (!await SendAsync(nameof(Bulk), async () => sent = await invitations.SendBulkAsync(Bulk)))
        {
            return await RefuseAsync();
        }

        this.NotifySuccess(texts["Invitations:SentMany", sent!.GoodCount, sent.RefusedCount]);
        return this.GoTo("~/members/invitations");
    }

    private Task<bool> SendAsync(string form, Func<Task> call)
    {
        Refused = form;
        foreach (var other in ModelState.Keys.Where(key => !key.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(other);
        }

        return this.TryAsync(form, call);
    }

    // Shown in the field, so that a wrong row can be mended there.
    private async Task TakeFileAsync()
    {
        if (CsvFile is { Length: > 0 } file)
        {
            // One more than there may be, so that the service says so.
            var text = new char[InvitationConsts.MaxBulkLength + 1];
            using var reader = new StreamReader(file.OpenReadStream());
            Bulk.Csv = new(text, 0, await reader.ReadBlockAsync(text));
            ModelState.Remove($"{nameof(Bulk)}.{nameof(Bulk.Csv)}");
        }
    }

    private async Task<IActionResult> ShowAsync()
    {
        await ReadAsync();
        return Page();
    }

    private async Task<IActionResult> RefuseAsync()
    {
        await ReadAsync();
        return this.Invalid();
    }

    // Never the first of the list by itself, which is the mightiest.
    private string UsualIfNone(string roleName) => roleName.Length > 0 ? roleName : MembershipChoices.UsualOf(Roles);

    private async Task ReadAsync()
    {
        Roles = await choices.RolesAsync();
        Mail.RoleName = UsualIfNone(Mail.RoleName);
        Shared.RoleName = UsualIfNone(Shared.RoleName);
        Brands = await choices.BrandsAsync();
        IsLimited = choices.IsLimited;
    }
}
