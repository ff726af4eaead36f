namespace Caidence.Features;

/// <summary>What a workspace has (<c>T</c> with its id), or the host itself (<c>T</c> without a key).</summary>
public interface IFeatureAppService : IApplicationService
{
    Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey);

    /// <exception cref="AbpValidationException">No such feature, or a value of another kind.</exception>
    Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input);

    /// <summary>Everything goes back to the defaults.</summary>
    Task DeleteAsync(string providerName, string? providerKey);
}
