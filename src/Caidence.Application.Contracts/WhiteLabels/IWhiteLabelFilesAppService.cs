namespace Caidence.WhiteLabels;

/// <summary>What pages before sign-in show of a workspace, by its id.</summary>
[RemoteService(false)]
public interface IWhiteLabelFilesAppService : IApplicationService
{
    /// <summary>Null where nothing is shown instead of Caidence.</summary>
    Task<string?> GetThemeAsync(Guid tenantId);

    Task<WhiteLabelFile?> GetLogoAsync(Guid tenantId);

    Task<WhiteLabelFile?> GetFaviconAsync(Guid tenantId);
}
