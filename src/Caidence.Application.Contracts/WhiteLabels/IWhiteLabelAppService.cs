namespace Caidence.WhiteLabels;

/// <summary>How one's own workspace looks to its people and in its mails.</summary>
public interface IWhiteLabelAppService : IApplicationService
{
    Task<WhiteLabelDto> GetAsync();

    /// <exception cref="BusinessException">Not in the plan, a colour too light, or an address that cannot be had.</exception>
    Task<WhiteLabelDto> UpdateAsync(UpdateWhiteLabelDto input);

    /// <summary>PNG, JPEG, GIF or WebP, up to two megabytes. Over HTTP it is a form with one file.</summary>
    [RemoteService(false)]
    Task<WhiteLabelDto> SetLogoAsync(Stream content);

    Task<WhiteLabelDto> RemoveLogoAsync();

    /// <summary>Like the logo; square and small.</summary>
    [RemoteService(false)]
    Task<WhiteLabelDto> SetFaviconAsync(Stream content);

    Task<WhiteLabelDto> RemoveFaviconAsync();
}
