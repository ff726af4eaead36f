using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Forms;

public static class QueryStringExtensions
{
    /// <summary>The query of the list a button stood in, to go back to the same part of it.</summary>
    public static QueryString WithoutHandler(this QueryString query) =>
        QueryString.Create(QueryHelpers.ParseQuery(query.Value).Where(parameter => parameter.Key is not ("handler" or "id")));
}
