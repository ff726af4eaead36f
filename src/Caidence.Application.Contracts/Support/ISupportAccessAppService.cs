namespace Caidence.Support;

/// <summary>A workspace lets people of the platform in, for a while and to be seen, so that they can help without anybody's password.</summary>
public interface ISupportAccessAppService : IApplicationService
{
    Task<SupportAccessDto> GetAsync();

    /// <summary>They come as whoever calls this, and may do what that person may, except change accounts, rights and settings.</summary>
    Task<SupportAccessDto> GrantAsync(GrantSupportDto input);

    /// <summary>Whoever is in is put out at once.</summary>
    Task RevokeAsync();
}
