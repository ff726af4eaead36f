using Caidence.Core.Security;

namespace Caidence.Leads;

public sealed class LeadKeysProvider(BlindIndex index, ICurrentTenant currentTenant, ISettingProvider settings) : ITransientDependency
{
    /// <summary>For the current workspace; a number without a country code is read in its region.</summary>
    public async Task<LeadKeys> GetAsync() => new(index, currentTenant.Id, await GetRegionAsync());

    public Task<string?> GetRegionAsync() => settings.GetOrNullAsync(LeadSettings.Region);
}
