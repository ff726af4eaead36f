using Caidence.Core.Json;

namespace Caidence.Leads.Import;

/// <summary>Where an import stands.</summary>
[WireWords]
public enum LeadImportState
{
    /// <summary>The file is here; somebody looks at the preview.</summary>
    Uploaded,
    Queued,
    Running,
    Done,

    /// <summary>Stopped half-way; what was written by then is there and can be undone.</summary>
    Cancelled,

    /// <summary>Given up after several attempts.</summary>
    Failed,
    Undoing,
    Undone,

    /// <summary>The file is still coming, or has stopped to: nobody is shown it, and after a day it goes.</summary>
    Uploading,
}
