using Caidence.Invitations;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Members;

[Authorize(CaidencePermissions.Invitations.Default)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InvitationsModel(IInvitationsAppService invitations, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetInvitationsInput Query { get; set; } = new();

    public PagedResultDto<InvitationDto> Invitations { get; private set; } = new();

    /// <summary>Asked for by a button, so that it stands in no page that is only looked at.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Invitations = await invitations.GetListAsync(Query);
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid id)
    {
        try
        {
            Link = (await invitations.GetLinkAsync(id)).Url;
        }
        catch (BusinessException refusal)
        {
            this.NotifyError(this.SentenceOf(refusal));
            return this.GoTo(Here);
        }

        await OnGetAsync();
        return Page();
    }

    public Task<IActionResult> OnPostResendAsync(Guid id) => this.DoAsync(Here, async () => texts["Invitations:Resent", (await invitations.ResendAsync(id)).Email!]);

    public Task<IActionResult> OnPostRevokeAsync(Guid id) => this.DoAsync(Here, async () =>
    {
        await invitations.RevokeAsync(id);
        return texts["Invitations:Revoked"];
    });

    private string Here => $"~/members/invitations{Request.QueryString.WithoutHandler()}";
}
