using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Profiles;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>Whether and how a creator shows the profile to strangers.</summary>
[Authorize(CaidencePermissions.Profiles.Default)]
[Authorize(CaidencePermissions.Profiles.Update)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MediaKitModel(ICreatorMediaKitAppService kit, ICreatorProfilesAppService profiles, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    private const string Here = "~/settings/media-kit";

    [BindProperty]
    public MediaKitForm Input { get; set; } = new();

    public MediaKitSharingDto Sharing { get; private set; } = new();

    public CreatorProfileDto Profile { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = MediaKitForm.Of(Sharing.Choices);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => kit.UpdateAsync(Input.ToChoices())))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["MediaKit:Saved"]);
        return this.GoTo(Here);
    }

    public Task<IActionResult> OnPostShareAsync() => DoAsync(kit.ShareAsync, "MediaKit:Shared");

    public Task<IActionResult> OnPostStopAsync() => DoAsync(kit.StopSharingAsync, "MediaKit:Stopped");

    // Each is called by the id of the piece of work.
    public async Task<IActionResult> OnPostPicturesAsync()
    {
        var isTaken = true;
        foreach (var file in Request.Form.Files.Where(file => file.Length > 0))
        {
            isTaken &= Guid.TryParse(file.Name, out var itemId) && await this.TakeLogoAsync(file, content => profiles.SetPictureAsync(itemId, content));
        }

        if (isTaken)
        {
            this.NotifySuccess(texts["MediaKit:Saved"]);
        }

        return this.GoTo(Here);
    }

    public Task<IActionResult> OnPostRemovePictureAsync(Guid itemId) => DoAsync(() => profiles.RemovePictureAsync(itemId), "MediaKit:PictureRemoved");

    private Task<IActionResult> DoAsync(Func<Task> action, string said) => this.DoAsync(Here, async () =>
    {
        await action();
        return texts[said];
    });

    private async Task ReadAsync()
    {
        Sharing = await kit.GetAsync();
        Profile = await profiles.GetAsync();
    }
}
