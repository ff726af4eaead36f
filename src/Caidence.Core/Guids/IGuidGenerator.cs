namespace Caidence.Core.Guids;

/// <summary>Makes ids that sort by the time they were made (version 7).</summary>
public interface IGuidGenerator
{
    Guid Create();
}
