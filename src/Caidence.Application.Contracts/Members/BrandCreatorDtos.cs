namespace Caidence.Members;

public sealed class BrandCreatorDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Email { get; set; }
    public MemberState State { get; set; }

    /// <summary>The brand is one of their own, and they can be detached from it.</summary>
    public bool IsAttached { get; set; }

    /// <summary>They are limited to no brands, so they see this one too.</summary>
    public bool SeesAll { get; set; }

    /// <summary>Of the teams through which they work for it.</summary>
    public IReadOnlyList<string> TeamNames { get; set; } = [];
}

/// <summary>A brand with who works for it.</summary>
public sealed class BrandPeopleDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Category { get; set; }

    /// <summary>By name.</summary>
    public IReadOnlyList<BrandTeamDto> Teams { get; set; } = [];

    /// <summary>By name.</summary>
    public IReadOnlyList<BrandCreatorDto> Creators { get; set; } = [];
}

public sealed class BrandTeamDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public int MemberCount { get; set; }
}
