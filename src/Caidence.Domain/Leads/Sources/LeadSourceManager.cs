using Caidence.Core.Security;

namespace Caidence.Leads.Sources;

/// <summary>Makes sources and gives them credentials.</summary>
public sealed class LeadSourceManager(IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock) : ITransientDependency
{
    public (LeadSource Source, LeadSourceCredentials Credentials) Create(LeadSourceType sourceType, string name, SecretText? googleKey)
    {
        var source = new LeadSource(guids.Create(), currentTenant.Id, sourceType, name, LeadSourceCredentials.NewToken());
        var credentials = LeadSourceCredentials.New(sourceType, source.PublicId, googleKey);
        source.TakeCredentials(credentials, overlapEnds: null);

        return (source, credentials);
    }

    /// <exception cref="BusinessException">This kind has no secret of its own.</exception>
    public LeadSourceCredentials Rotate(LeadSource source, TimeSpan overlap, SecretText? googleKey = null)
    {
        var credentials = LeadSourceCredentials.New(source.SourceType, source.PublicId, googleKey);
        if (credentials.ShownOnce is null)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadSources.NoSecretOfItsOwn);
        }

        source.TakeCredentials(credentials, overlap > TimeSpan.Zero ? clock.Now + overlap : null);
        return credentials;
    }
}
