namespace Caidence.SampleData;

/// <summary>A brand, a source and some leads to look around with, told apart from what people made themselves.</summary>
public interface ISampleDataAppService : IApplicationService
{
    Task<SampleDataDto> GetAsync();

    /// <summary>In the workspace's language. What is loaded already is not loaded again.</summary>
    Task<SampleDataDto> LoadAsync();

    /// <summary>For good, with all that happened to it. What somebody merged with it or put into it stays, and it with that.</summary>
    Task RemoveAsync();
}

public sealed class SampleDataDto
{
    public bool IsLoaded { get; set; }
    public int LeadCount { get; set; }

    /// <summary>Null where none is loaded.</summary>
    public Guid? BrandId { get; set; }
}
