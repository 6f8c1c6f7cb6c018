// Reads what CSN answers by its catalog, and checks itself by the vectors: go run vectors.go CATALOG VECTORS
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"strings"
	"time"
)

type object = map[string]any

type catalog struct {
	Errors map[string]struct {
		Message, Retry string
		Params         map[string]string
	}
	Body struct {
		Template map[string]string
		Members  map[string]struct{ Header string }
	}
}

type response struct {
	Status  int
	Headers map[string]string
	Body    *string
}

var jsonType = regexp.MustCompile(`(?i)^(application|text)/(.+\+)?json *(;|$)`)
var transient = map[int]bool{408: true, 429: true, 502: true, 503: true, 504: true}

func decode(catalog catalog, response response) object {
	value, reason := parse(response)
	said, _ := value.(object)
	// Below status 400 a body is looked at only if it is JSON.
	mediaType, hasType := response.Headers["content-type"]
	if response.Status < 400 && hasType && !jsonType.MatchString(mediaType) {
		said = nil
	}
	text, header := map[string]any{}, map[string]any{}
	for key, hole := range catalog.Body.Template {
		if member, ok := said[key].(string); ok {
			text[strings.Trim(hole, "{}")] = member
		}
	}
	for name, member := range catalog.Body.Members {
		header[name] = trimmed(response.Headers[strings.ToLower(member.Header)])
	}
	code, place, requestId := trimmed(text["code"]), "body", trimmed(text["requestId"])
	if requestId == nil {
		requestId = header["requestId"]
	}
	entry, isKnown := catalog.Errors[fmt.Sprint(code)]
	// There, an error is what has a code of the catalog and a message.
	if response.Status < 400 && (!isKnown || text["message"] == nil) {
		return object{"kind": "none", "requestId": requestId}
	}
	// From status 400 on, the headers speak where the body says no code. Several headers are one text with commas.
	if code == nil {
		code, place = header["code"], "headers"
		entry, isKnown = catalog.Errors[fmt.Sprint(code)]
	}
	retry := "never"
	if transient[response.Status] {
		retry = "transient"
	}
	if code == nil || (!isKnown && place == "headers" && strings.Contains(code.(string), ",")) {
		return object{"kind": "unreadable", "reason": reason, "requestId": requestId, "retry": retry}
	}
	message, isSaid := text["message"]
	if !isSaid {
		message = header["message"]
	}
	read := object{"kind": "unknown", "code": code, "place": place, "message": message, "requestId": requestId, "retry": retry}
	if isKnown {
		beside, _ := said["params"].(object)
		read["kind"], read["retry"] = "known", entry.Retry
		read["params"] = paramsIn(fmt.Sprint(message), entry.Message, len(entry.Params), beside)
	}
	return read
}

// The body as a value, and why it says no code.
func parse(response response) (value any, reason string) {
	if response.Body == nil || *response.Body == "" || response.Status < 200 || response.Status == 204 || response.Status == 304 {
		return nil, "no-body"
	}
	if json.Unmarshal([]byte(*response.Body), &value) != nil {
		return nil, "not-json"
	}
	if _, isObject := value.(object); !isObject {
		return nil, "not-object"
	}
	return value, "no-code"
}

func trimmed(text any) any {
	if content, _ := text.(string); strings.TrimSpace(content) != "" {
		return strings.TrimSpace(content)
	}
	return nil
}

var hole = regexp.MustCompile(`\{(\w+)\}`)
var quotedHole = regexp.MustCompile(`\\\{(\w+)\\\}`)

// The parameters beside a message, if it was rendered with them, or else those that it tells: times, in CSN.
func paramsIn(message string, template string, count int, beside object) any {
	rendered := hole.ReplaceAllStringFunc(template, func(name string) string { return fmt.Sprint(beside[strings.Trim(name, "{}")]) })
	if len(beside) > 0 && rendered == message {
		return beside
	}
	params := object{}
	pattern := regexp.MustCompile("^" + quotedHole.ReplaceAllString(regexp.QuoteMeta(template), "(?P<$1>.*)") + "$")
	told := pattern.FindStringSubmatch(message)
	for index := 1; index <= count; index++ {
		if told == nil || !isTime(told[index]) {
			return nil
		}
		params[pattern.SubexpNames()[index]] = told[index]
	}
	return params
}

func isTime(text string) bool {
	_, err := time.Parse("2006-01-02T15:04:05Z", text)
	return err == nil
}

func main() {
	var catalog catalog
	var vectors []struct {
		Name     string
		Response response
		Expected object
	}
	load(os.Args[1], &catalog)
	load(os.Args[2], &vectors)
	for _, vector := range vectors {
		read := decode(catalog, vector.Response)
		for name, value := range read {
			if value == nil {
				delete(read, name)
			}
		}
		if !reflect.DeepEqual(read, vector.Expected) {
			fmt.Printf("%s: expected %v, but read %v\n", vector.Name, vector.Expected, read)
			os.Exit(1)
		}
	}
	fmt.Println("Every vector is read as expected.")
}

func load(path string, value any) {
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, value)
	}
	if err != nil {
		fmt.Println(path, err)
		os.Exit(1)
	}
}
