using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Import;

public sealed class UploadLeadImportDto
{
    /// <summary>Whose list it is may stand in it.</summary>
    [MaskedInAudit]
    public string FileName { get; set; } = "";
}

/// <summary>How the file is to be read; what is not given is found out.</summary>
public abstract class LeadImportFormatDto
{
    public FileEncoding? Encoding { get; set; }
    public CsvDelimiter? Delimiter { get; set; }

    /// <summary>Whether the first row names the columns.</summary>
    public bool? HasHeading { get; set; }

    /// <summary>One for each column, in their order.</summary>
    [MaxLength(LeadImportConsts.MaxColumns)]
    public List<string>? Targets { get; set; }

    /// <summary>Country of numbers without a country code, as a code or a name; the workspace's without it.</summary>
    [MaxLength(64)]
    public string? Region { get; set; }
}

public sealed class PreviewLeadImportDto : LeadImportFormatDto;

public sealed class StartLeadImportDto : LeadImportFormatDto
{
    public DuplicatePolicy Duplicates { get; set; }

    /// <summary>Who gets the new leads.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>In which words these people agreed to be contacted, and where; without it nobody has consented.</summary>
    [MaxLength(LeadImportConsts.MaxConsentLength)]
    public string? ConsentStatement { get; set; }
}
